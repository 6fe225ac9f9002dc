import type { ReactNode } from 'react';
import { SharesTable } from '#components/cycles/shares-table.tsx';
import { Details } from '#components/ui/details.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import { minimumInWords } from '#lib/domain/cycles/draw/draw-form.ts';
import type { DrawRecord as Draw, GivenUp } from '#lib/domain/cycles/draw/draw-record.ts';
import { columnsInWords } from '#lib/domain/cycles/draw/strata.ts';
import { methodInWords } from '#lib/domain/cycles/draw.ts';
import { count, momentInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type DrawRecordProps = {
  draw: Draw;
  frameLoadedAt: Date | null;
  /** Cases still free to step in. */
  reserves: number;
  givenUp: readonly GivenUp[];
  /** The way to another draw, where there is one. */
  again: ReactNode;
};

/** How the sample came about, for good, and how anyone who holds the list can draw it again. */
export function DrawRecord({ draw, frameLoadedAt, reserves, givenUp, again }: DrawRecordProps) {
  const leaning = minimumInWords(draw.strata);
  return (
    <section aria-labelledby="draw">
      <h2 className="govuk-heading-m" id="draw">
        How it was drawn
      </h2>
      <SummaryList rows={recordRows(draw, frameLoadedAt, reserves)} />
      {draw.strata.length > 0 ? (
        <Details summary={`How the cases were shared out over ${count(draw.strata.length, 'group')}`}>
          <SharesTable caption={`By ${columnsInWords(draw.strataBy)}`} shares={draw.strata} />
        </Details>
      ) : null}
      {leaning ? <p className="govuk-body app-two-thirds">{leaning}</p> : null}
      <p className="govuk-body">
        <a className="govuk-link" href={paths.publicDraw(draw.id)}>
          The public page of this draw
        </a>
        : how anyone who holds the list can repeat it. It needs no sign-in and has no case on it.
      </p>
      <EarlierDraws givenUp={givenUp} />
      {again}
    </section>
  );
}

const code = (text: string) => <code className="app-code">{text}</code>;

const recordRows = (draw: Draw, frameLoadedAt: Date | null, reserves: number) => [
  { name: 'Method', value: methodInWords(draw) },
  {
    name: 'List',
    value: `${count(draw.frameSize, 'case')}${frameLoadedAt ? `, loaded ${momentInWords(frameLoadedAt)}` : ''}`,
  },
  { name: 'Drawn', value: `${count(draw.sampleSize, 'case')}, ${momentInWords(draw.drawnAt)}` },
  { name: 'Reserves', value: `${count(reserves, 'case')} left, in the order of the same draw` },
  { name: 'Random seed', value: code(draw.seed) },
  { name: 'Fingerprint of the list', value: code(draw.frameHash) },
  ...(draw.sampleHash === '' ? [] : [{ name: 'Fingerprint of the sample', value: code(draw.sampleHash) }]),
];

function EarlierDraws({ givenUp }: { givenUp: readonly GivenUp[] }) {
  if (givenUp.length === 0) return null;
  return (
    <>
      <h3 className="govuk-heading-s">Draws that were given up</h3>
      <ul className="govuk-list govuk-list--bullet app-two-thirds">
        {givenUp.map(({ draw, because }) => (
          <li key={draw.id}>
            <a className="govuk-link" href={paths.publicDraw(draw.id)}>
              Draw {draw.number}
            </a>
            , {momentInWords(draw.drawnAt)}, {count(draw.sampleSize, 'case')}: {because}
          </li>
        ))}
      </ul>
    </>
  );
}
