import { z } from 'zod';
import { COMPARED_BY } from '#lib/domain/findings/cycle-change.ts';

/** What a cycle can be compared with: an earlier cycle of its tool, a paper report, or a cycle of another tool. */
export const BASELINE_KINDS = ['cycle', 'paper', 'other-tool'] as const;

/** Something a cycle can be compared with, by its name and the day it was published or printed (yyyy-mm-dd). */
export type Baseline = { id: string; kind: (typeof BASELINE_KINDS)[number]; name: string; on: string };

/** What the address asks for: against what, and by what key areas are put beside each other. Nonsense asks for nothing. */
export const changeInAddress = z.object({
  against: z.uuid().optional().catch(undefined),
  by: z.enum(COMPARED_BY).catch('question'),
});

/** What a cycle is compared with: what was asked for, else the cycle before it, else the latest paper report; null for none. */
export function chooseBaseline(choices: readonly Baseline[], against: string | undefined): Baseline | null {
  if (against !== undefined) return choices.find(({ id }) => id === against) ?? null;
  const first = (kind: Baseline['kind']) => choices.find((choice) => choice.kind === kind);
  return first('cycle') ?? first('paper') ?? null;
}
