import { type Fact, Facts } from '#components/ui/facts.tsx';
import type { Findings, FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countInWords } from '#lib/domain/findings/words.ts';

type FindingsFactsProps = Pick<Findings, 'returned' | 'returnRate'> &
  Pick<FindingsRecord, 'requested' | 'frameSize'>;

/** How much of the sample came back, and what it was drawn from. */
export function FindingsFacts({ returned, returnRate, requested, frameSize }: FindingsFactsProps) {
  const rate = returnRate.value === null ? '' : ` (${returnRate.text})`;
  const facts: Fact[] = [
    { name: 'Audits returned', figure: countInWords(returned), more: `of ${countInWords(requested)}${rate}` },
  ];
  if (frameSize > 0)
    facts.push({
      name: 'Drawn at random from',
      figure: countInWords(frameSize),
      more: frameSize === 1 ? 'case' : 'cases',
    });
  return <Facts facts={facts} />;
}
