import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import type { GroupOutcome } from '#lib/domain/findings/group-outcomes.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';

/** What a test says of a group: how many audits met, did not, and did not answer. */
export type GroupSaid = {
  dimension: GroupOutcome['dimension'];
  group: string;
  met: number;
  not: number;
  na?: number;
  unanswered?: number;
  service?: string;
  area?: string;
};

/** The cells of groups in one edition, of the key area 'child-seen'. */
export const cellsOfGroups = (said: readonly GroupSaid[], edition = 1): GroupOutcome[] =>
  said.flatMap(({ dimension, group, met, not, na = 0, unanswered = 0, service = '', area = '' }) =>
    (
      [
        ['met', met],
        ['not-met', not],
        ['na', na],
        ['unanswered', unanswered],
      ] as const
    ).map(([option, count]) => ({
      ...{ edition, dimension, group, service, area, subject: 'child-seen', option, count },
    })),
  );

/** The teams of a council and all of them together: one of four among three large ones, in two services. */
export const FOUR_TEAMS: readonly GroupSaid[] = [
  { dimension: 'all', group: '', met: 56, not: 42, na: 3 },
  { dimension: 'team', group: 'Castle', met: 12, not: 12, na: 1, service: 'Families' },
  { dimension: 'team', group: 'Harbour', met: 21, not: 19, na: 2, service: 'Safeguarding' },
  { dimension: 'team', group: 'Northgate', met: 20, not: 10, service: 'Safeguarding' },
  { dimension: 'team', group: 'Quayside', met: 3, not: 1, service: 'Families' },
];

/** What a breakdown is worked out from, for a leader unless said. */
export const aSource = (
  cells: readonly GroupOutcome[],
  disclosure: Partial<BreakdownSource['disclosure']> = {},
): BreakdownSource => ({
  cells,
  rule: DEFAULT_FIGURE_RULE,
  disclosure: { audience: 'no-cases', hideUpTo: 5, minBaseForPercent: 10, ...disclosure },
});
