import { BackLink } from '#components/ui/back-link.tsx';
import { Button } from '#components/ui/button.tsx';
import { Select } from '#components/ui/select.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { Tag } from '#components/ui/tag.tsx';
import type { Edition } from '#lib/domain/findings/edition.ts';
import type { EditionLine, TwoEditions } from '#lib/domain/findings/two-editions.ts';
import { count, dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type TwoEditionsPageProps = {
  cycle: { cycleId: string; name: string; editions: readonly Edition[] };
  sides: TwoEditions;
};

const headingOf = ({ number, publishedOn }: Edition): string =>
  `Edition ${number}, ${dateInWords(publishedOn)}`;

/** Two editions of one cycle's findings side by side: which figures read differently, and why another was made. */
export function TwoEditionsPage({ cycle: { cycleId, name, editions }, sides }: TwoEditionsPageProps) {
  const { left, right, lines, changed } = sides;
  return (
    <>
      <BackLink href={paths.findings(cycleId)}>Findings</BackLink>
      <span className="govuk-caption-l">{name} · two editions side by side</span>
      <h1 className="govuk-heading-l">
        {changed === 0
          ? 'Every figure reads the same'
          : `${count(changed, 'figure')} ${changed === 1 ? 'reads' : 'read'} differently`}
      </h1>
      <ChooseSides {...{ cycleId, editions }} left={left.number} right={right.number} />
      <SummaryList
        rows={[left, right].map((edition) => ({
          name: headingOf(edition),
          value: edition.reason || 'The first edition',
        }))}
      />
      <StackingTable
        caption="Key areas in both editions"
        captionSize="m"
        columns={[
          { key: 'label', heading: 'Key area' },
          { key: 'left', heading: headingOf(left) },
          { key: 'right', heading: headingOf(right) },
        ]}
        rows={lines.map((line) => ({ key: line.id, cells: cellsOf(line) }))}
      />
      <p className="app-note">
        Both are the same cycle: what differs came late, was taken back or was put right. It says nothing
        about whether practice changed.
      </p>
    </>
  );
}

const cellsOf = ({ label, left, right, isChanged }: EditionLine) => ({
  label,
  left,
  right: (
    <>
      {right} {isChanged ? <Tag colour="yellow">Changed</Tag> : null}
    </>
  ),
});

type ChooseSidesProps = {
  cycleId: string;
  editions: readonly Edition[];
  left: number;
  right: number;
};

function ChooseSides({ cycleId, editions, left, right }: ChooseSidesProps) {
  const options = editions.map((edition) => ({ value: `${edition.number}`, text: headingOf(edition) }));
  return (
    <form className="app-baseline app-screen-only" action={paths.compareEditions(cycleId)} method="get">
      <Select name="left" label="On the left" options={options} defaultValue={`${left}`} />
      <Select name="right" label="On the right" options={options} defaultValue={`${right}`} />
      <Button variant="secondary">Lay side by side</Button>
    </form>
  );
}
