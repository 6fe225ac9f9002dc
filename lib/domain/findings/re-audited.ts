import { type ChangeVerdict, LIKELY, SURE, verdictOf } from '#lib/domain/findings/change-test.ts';
import { verdictInWords } from '#lib/domain/findings/change-words.ts';
import { casesIn, type Pairing } from '#lib/domain/findings/pairings.ts';
import { asSentence } from '#lib/domain/findings/words.ts';
import { adjustPValues } from '#lib/statistics/adjust-p-values.ts';
import { mcnemarExact } from '#lib/statistics/mcnemar-exact.ts';

/** What became of the same cases in one key area. */
export type ReAuditedArea = Pairing & {
  label: string;
  /** Cases answered both times. */
  cases: number;
  verdict: ChangeVerdict;
  /** McNemar's exact p, and the same adjusted by Holm for all key areas looked at. */
  p: number;
  adjusted: number;
};

/** What the same cases audited twice say, in the order of the report. Key areas that nobody was asked twice are left out. */
export function describeReAudited(
  pairings: readonly Pairing[],
  areas: readonly { id: string; label: string }[],
): ReAuditedArea[] {
  const found = areas.flatMap(({ id, label }) => {
    const pairing = pairings.find(({ keyArea }) => keyArea === id);
    return pairing ? [{ ...pairing, label, p: mcnemarExact(pairing.metNot, pairing.notMet) }] : [];
  });
  const adjusted = adjustPValues(
    found.map(({ p }) => p),
    'holm',
  );
  return found.map((area, place) => {
    const holm = adjusted[place] ?? 1;
    const certainty = { sure: holm < SURE, likely: area.p < LIKELY };
    const verdict = verdictOf(area.notMet - area.metNot, certainty);
    return { ...area, cases: casesIn(area), adjusted: holm, verdict };
  });
}

/** What became of the same cases in one sentence without a full stop: "6 have gained the evidence, 2 have lost it: no detectable change". */
export function reAuditedInWords({ cases, notMet, metNot, verdict }: ReAuditedArea): string {
  if (notMet + metNot === 0) return `None of ${cases} changed`;
  const words = (count: number) => (count === 0 ? 'none' : `${count}`);
  const gained = asSentence(`${words(notMet)} of ${cases} gained the evidence`);
  return `${gained}, ${words(metNot)} lost it: ${verdictInWords(verdict)}`;
}
