import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { type OutcomeCounts, outcomesOf } from '#lib/domain/findings/tallies.ts';

/** Answers that fell short, by how: the record shows it was not done, it shows a part, or it is silent. */
export type Shortfall = Pick<OutcomeCounts, 'not-met' | 'partly' | 'not-evidenced'> & { total: number };

/** The questions behind the key areas of a tool, each once. */
export const askedBy = ({ tool }: Pick<FindingsRecord, 'tool'>): string[] => [
  ...new Set(tool.keyAreas.flatMap(({ questions }) => questions)),
];

/** How the answers to those questions fell short. */
export function shortfallOf(record: Pick<FindingsRecord, 'tool' | 'tallies'>): Shortfall {
  const counts = askedBy(record).map((subject) => outcomesOf(record.tallies, { kind: 'question', subject }));
  const sum = (outcome: 'not-met' | 'partly' | 'not-evidenced') =>
    counts.reduce((total, count) => total + count[outcome], 0);
  const shortfall = {
    'not-met': sum('not-met'),
    partly: sum('partly'),
    'not-evidenced': sum('not-evidenced'),
  };
  return { ...shortfall, total: shortfall['not-met'] + shortfall.partly + shortfall['not-evidenced'] };
}
