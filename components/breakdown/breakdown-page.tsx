import { BreakdownChoice } from '#components/breakdown/breakdown-choice.tsx';
import { BreakdownTable } from '#components/breakdown/breakdown-table.tsx';
import { EditionCaption, NotTheLatest } from '#components/findings/edition-head.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import type { Breakdown } from '#lib/domain/findings/breakdown.ts';
import { BREAKDOWNS } from '#lib/domain/findings/breakdown-by.ts';
import { smallGroupsNote, whyHidden } from '#lib/domain/findings/breakdown-words.ts';
import type { DisclosureRule } from '#lib/domain/findings/disclosure.ts';
import { editionQuery } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type BreakdownPageProps = {
  cycle: FindingsRecord;
  breakdown: Breakdown;
  disclosure: DisclosureRule;
  /** Does the reader plan cycles, and so load their lists? */
  runsCycles: boolean;
};

/** One key area by groups of cases: side by side in their own order, and no more than its reader may know. */
export function BreakdownPage({ cycle, breakdown, disclosure, runsCycles }: BreakdownPageProps) {
  const { by, keyArea } = breakdown;
  const label = cycle.tool.keyAreas.find(({ id }) => id === keyArea)?.label ?? keyArea;
  return (
    <>
      <NotTheLatest {...cycle} />
      <EditionCaption {...cycle} more="Breakdown" />
      <h1 className="govuk-heading-l">
        {label}, by {BREAKDOWNS[by].label.toLowerCase()}
      </h1>
      <BreakdownChoice cycle={cycle} keyAreas={cycle.tool.keyAreas} by={by} keyArea={keyArea} />
      {breakdown.withheld !== null || breakdown.rows.length === 0 ? (
        <NoBreakdown breakdown={breakdown} runsCycles={runsCycles} />
      ) : (
        <Groups {...{ cycle, breakdown, disclosure, label }} />
      )}
    </>
  );
}

function NoBreakdown({ breakdown, runsCycles }: Pick<BreakdownPageProps, 'breakdown' | 'runsCycles'>) {
  const { by, total, withheld } = breakdown;
  const { many } = BREAKDOWNS[by];
  if (withheld === 'no-figure')
    return (
      <EmptyState title="There is no figure to break down">
        <p className="govuk-body">This key area {figureInWords(total)}.</p>
      </EmptyState>
    );
  if (withheld === 'overlap')
    return (
      <EmptyState title={`These ${many} are not shown`}>
        <p className="govuk-body">
          They are not made of whole teams, so a few cases could be worked out from both breakdowns together.
        </p>
      </EmptyState>
    );
  return (
    <EmptyState title={`The ${many} will be here`}>
      <p className="govuk-body">
        {runsCycles
          ? `The list of this cycle’s cases did not say them. They appear for cycles whose list has a column for ${many}${by === 'service' || by === 'area' ? ', or whose teams an administrator has put in one' : ''}.`
          : `The list of this cycle’s cases did not say them.`}
      </p>
    </EmptyState>
  );
}

type GroupsProps = Pick<BreakdownPageProps, 'cycle' | 'breakdown' | 'disclosure'> & { label: string };

function Groups({ cycle, breakdown, disclosure, label }: GroupsProps) {
  const { by, keyArea } = breakdown;
  const hidden = whyHidden(breakdown, disclosure);
  const small = smallGroupsNote(disclosure);
  return (
    <>
      {hidden ? <Caution title="Small numbers.">{hidden}</Caution> : null}
      <EarlierCounts cycle={cycle} breakdown={breakdown} />
      <BreakdownTable breakdown={breakdown} label={label} />
      <p className="app-note">
        Bar: likely range (95% interval). Mark: share of files where the evidence was found. Groups stand in
        their own order, not by size; where their ranges overlap, a difference may be chance. {small}{' '}
        <a
          className="govuk-link govuk-link--no-visited-state app-screen-only"
          href={paths.breakdownCsv(cycle.cycleId, { by, area: keyArea, ...editionQuery(cycle) })}
          download
        >
          Download CSV
        </a>
      </p>
    </>
  );
}

/** That the groups are those of an earlier edition; nothing where they are of the one read. */
function EarlierCounts({ cycle, breakdown }: Pick<BreakdownPageProps, 'cycle' | 'breakdown'>) {
  const edition = cycle.editions.find(({ number }) => number === breakdown.edition);
  if (!edition || edition.number === cycle.edition) return null;
  return (
    <InsetText>
      These are the counts of edition {edition.number} of {dateInWords(edition.publishedOn)}. Since then only
      a few cases have changed in some group, and a new breakdown beside that one would point to them.
    </InsetText>
  );
}
