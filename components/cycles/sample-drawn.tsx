import { DrawNumber } from '#components/cycles/draw-number.tsx';
import { DrawRecord } from '#components/cycles/draw-record.tsx';
import { type PickedCase, PickedCases } from '#components/cycles/picked-cases.tsx';
import { SampleBalance } from '#components/cycles/sample-balance.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { type DrawRecord as Draw, latestDraw } from '#lib/domain/cycles/draw/draw-record.ts';
import type { ColumnBalance } from '#lib/domain/cycles/sample-balance.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import { paths } from '#lib/paths.ts';

type SampleDrawnProps = {
  cycle: Cycle;
  draws: readonly Draw[];
  balance: readonly ColumnBalance[];
  picked: readonly PickedCase[];
  /** Cases still free to step in. */
  reserves: number;
};

/** A sample that is drawn: what it is, whether it looks like the list, and how it came about. */
export function SampleDrawn({ cycle, draws, balance, picked, reserves }: SampleDrawnProps) {
  const latest = latestDraw(draws);
  const steps = cycleSteps(cycle.status);
  const add = steps['pick-case'] ? (
    <ButtonLink href={paths.addCase(cycle.id)} variant="secondary">
      {steps['pick-case'].label}
    </ButtonLink>
  ) : null;
  const again = steps['draw-again'] ? (
    <p className="govuk-body">
      <a className="govuk-link" href={paths.drawAgain(cycle.id)}>
        {steps['draw-again'].label}
      </a>
      , while the cycle is not open: it needs a reason and is counted.
    </p>
  ) : null;
  return (
    <>
      {latest ? <DrawNumber {...latest} /> : null}
      <SampleFacts cycle={cycle} picked={picked.length} reserves={reserves} />
      {cycle.status === 'drawn' ? (
        <ButtonLink href={paths.pairs(cycle.id)}>Build the pairs</ButtonLink>
      ) : null}
      <SampleBalance columns={balance} />
      <PickedCases cases={picked} add={add} />
      {latest ? (
        <DrawRecord {...latest} frameLoadedAt={cycle.frameImportedAt} reserves={reserves} again={again} />
      ) : null}
    </>
  );
}

type SampleFactsProps = Pick<SampleDrawnProps, 'cycle' | 'reserves'> & { picked: number };

const number = (n: number) => n.toLocaleString('en-GB');

function SampleFacts({ cycle: { sampleSize, frameSize }, picked, reserves }: SampleFactsProps) {
  return (
    <Facts
      facts={[
        { name: 'Drawn', figure: number(sampleSize), more: `of ${number(frameSize)} on the list` },
        { name: 'Reserves', figure: number(reserves) },
        { name: 'Picked by hand', figure: number(picked) },
      ]}
    />
  );
}
