import { type Fact, Facts } from '#components/ui/facts.tsx';
import type { ReturnCounts } from '#lib/domain/cycles/returns.ts';
import { dueInWords } from '#lib/format.ts';

type ReturnFactsProps = {
  counts: ReturnCounts;
  dueOn: string;
  isOpen: boolean;
  today: string;
  /** Returned after the day they were due, where that is counted. */
  returnedLate?: number;
};

/** The ledger's head: asked for, back, still out and late, accounted for. Cases drawn at random only. */
export function ReturnFacts({ counts, dueOn, isOpen, today, returnedLate = 0 }: ReturnFactsProps) {
  const { requested, returned, outstanding, late, notReturned } = counts;
  const inTime = returnedLate === 0 ? `of ${requested}` : `of ${requested}, ${returnedLate} of them late`;
  const facts: Fact[] = [
    { name: 'Requested', figure: requested },
    { name: 'Returned', figure: returned, more: inTime },
    { name: 'Outstanding', figure: outstanding, more: isOpen ? dueInWords(dueOn, today) : null },
    { name: 'Late', figure: late },
    { name: 'Not returned', figure: notReturned, more: 'with a reason' },
  ];
  return <Facts facts={facts} />;
}
