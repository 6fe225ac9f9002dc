import { RedoSteps } from '#components/draws/redo-steps.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { Facts } from '#components/ui/facts.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { ordinal } from '#lib/domain/cycles/draw/draw-record.ts';
import type { DrawOfCycle, PublicDraw } from '#lib/domain/cycles/draw/public-draw.ts';
import { methodInWords } from '#lib/domain/cycles/draw.ts';
import { count, dateOf, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** A draw for everybody: how the sample came about, and how anyone who holds the list draws it again. */
export function PublicDrawPage({ draw }: { draw: PublicDraw }) {
  return (
    <>
      <span className="govuk-caption-l">{draw.council}</span>
      <h1 className="govuk-heading-l">How the sample of “{draw.cycle}” was drawn</h1>
      <p className="govuk-body-l app-two-thirds">
        Nobody chose these cases. They follow from a list and a seed, so anyone who holds the list can draw
        them again and see that they are the same.
      </p>
      <OtherDraws draw={draw} />
      <Facts
        facts={[
          {
            name: 'Drawn',
            figure: count(draw.sampleSize, 'case'),
            more: `of ${draw.frameSize.toLocaleString('en-GB')}`,
          },
          { name: 'On', figure: dateOf(draw.drawnAt) },
        ]}
      />
      <SummaryList rows={rowsOf(draw)} />
      <RedoSteps draw={draw} />
      <h2 className="govuk-heading-m">What this page does not show</h2>
      <p className="govuk-body app-two-thirds">
        No case, no team, no worker and no count by group. A fingerprint is a checksum: it shows that two
        lists are the same, and cannot be turned back into one.
      </p>
    </>
  );
}

const code = (text: string) => <code className="app-code">{text}</code>;

const fingerprint = (text: string) =>
  text === '' ? 'Not shown: it was not kept, or fewer than 5 cases are behind it' : code(text);

const rowsOf = (draw: PublicDraw) => [
  { name: 'Tool', value: `${draw.tool.title}, version ${draw.tool.version}` },
  { name: 'Method', value: methodInWords(draw) },
  { name: 'List', value: count(draw.frameSize, 'case') },
  { name: 'Fingerprint of the list', value: fingerprint(draw.frameHash) },
  { name: 'Random seed', value: code(draw.seed) },
  { name: 'Drawn', value: momentInWords(draw.drawnAt) },
  {
    name: 'Fingerprint of the sample',
    value: fingerprint(draw.sampleHash),
  },
  { name: 'Draw', value: `The ${ordinal(draw.number)} of ${draw.of.length}` },
];

function OtherDraws({ draw: { id, number, of } }: { draw: PublicDraw }) {
  const latest = of.at(-1);
  if (of.length === 1 || !latest) return null;
  const title = latest.id === id ? `This is the ${ordinal(number)} draw.` : 'This draw was given up.';
  return (
    <Caution title={title}>
      {of.slice(1).map((next, place) => (
        <GivenUp key={next.id} draw={of[place]} because={next.reason} here={id} />
      ))}
      {latest.id === id ? null : (
        <>
          The sample is the{' '}
          <a className="govuk-link" href={paths.publicDraw(latest.id)}>
            {ordinal(latest.number)} draw
          </a>
          .
        </>
      )}
    </Caution>
  );
}

type GivenUpProps = { draw: DrawOfCycle | undefined; because: string; here: string };

function GivenUp({ draw, because, here }: GivenUpProps) {
  if (!draw) return null;
  const name = `${ordinal(draw.number)}, of ${dateOf(draw.drawnAt)},`;
  return (
    <span>
      The{' '}
      {draw.id === here ? (
        name
      ) : (
        <a className="govuk-link" href={paths.publicDraw(draw.id)}>
          {name}
        </a>
      )}{' '}
      was given up: “{because}”{' '}
    </span>
  );
}
