import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import type { Audience } from '#lib/domain/findings/disclosure.ts';
import type { GroupOutcome } from '#lib/domain/findings/group-outcomes.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';

type Counted = Pick<GroupOutcome, 'dimension' | 'group'> & { met: number; base: number };

const cellsOf = ({ dimension, group, met, base }: Counted): GroupOutcome[] => {
  const cell = { edition: 1, dimension, group, service: '', area: '', subject: 'child-seen' };
  return [
    { ...cell, option: 'met', count: met },
    { ...cell, option: 'not-met', count: base - met },
  ];
};

/** The teams of the one-question tool in the first edition: one is large, one in the middle and one of four cases. */
export const teamsFor = (audience: Audience): BreakdownSource => ({
  cells: [
    { dimension: 'all' as const, group: '', met: 30, base: 56 },
    { dimension: 'team' as const, group: 'Harbour', met: 15, base: 30 },
    { dimension: 'team' as const, group: 'Northgate', met: 12, base: 22 },
    { dimension: 'team' as const, group: 'Riverside', met: 3, base: 4 },
  ].flatMap(cellsOf),
  rule: DEFAULT_FIGURE_RULE,
  disclosure: { audience, hideUpTo: 5, minBaseForPercent: 10 },
});
