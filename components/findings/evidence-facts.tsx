import { type Fact, Facts } from '#components/ui/facts.tsx';
import type { CountOf, EvidenceCounts } from '#lib/domain/findings/evidence-counts.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

const fact = (name: string, { count, of }: CountOf, ofWhat: string): Fact => ({
  name,
  figure: of === 0 ? 'No data' : countInWords(count),
  more: of === 0 ? null : `of ${countInWords(of)} ${ofWhat}`,
});

/** What stands outside the three bases, in a sentence; nothing where nothing does. */
function besides({ told, placeNotGiven }: EvidenceCounts): string {
  const words = [
    ...(told > 0 ? [`${countInWords(told)} told by the worker only`] : []),
    ...(placeNotGiven > 0 ? [`${countInWords(placeNotGiven)} found, without saying where`] : []),
  ];
  return words.length === 0 ? '' : ` Besides: ${words.join('; ')}.`;
}

/** Whether it was done, whether the record says so, and whether it is where one looks: each a count with its own base. */
export function EvidenceFacts({ evidence }: { evidence: EvidenceCounts }) {
  const { done, recorded, findable } = evidence;
  return (
    <section aria-labelledby="evidence-facts">
      <h2 className="govuk-heading-m" id="evidence-facts">
        Done, recorded and findable are three different things
      </h2>
      <Facts
        facts={[
          fact('Done, at least in part', done, 'answers in which the record says'),
          fact('Recorded', recorded, 'answers'),
          fact('Where it is expected', findable, 'answers that say where on the record'),
        ]}
      />
      <p className="govuk-body">
        Where the record is silent the work may still have been done.{besides(evidence)}
      </p>
    </section>
  );
}
