import type { BreakdownSource } from '#lib/domain/findings/breakdown.ts';
import type { Audience } from '#lib/domain/findings/disclosure.ts';
import { type Funnel, funnelOf } from '#lib/domain/findings/funnel.ts';
import type { GroupOutcome } from '#lib/domain/findings/group-outcomes.ts';
import { teamFiguresOf } from '#lib/domain/findings/team-figures.ts';
import { DEFAULT_FIGURE_RULE } from '#lib/statistics/meaningful-figure.ts';

/** Met and answered by team: a source of one cycle with one key area, "seen", and all its cases together. */
export function aTeamSource(
  teams: Readonly<Record<string, readonly [met: number, base: number]>>,
  audience: Audience = 'cases',
): BreakdownSource {
  const cell = (
    dimension: GroupOutcome['dimension'],
    group: string,
    option: 'met' | 'not-met',
    count: number,
  ) => ({
    ...{ edition: 1, dimension, group, service: '', area: '', subject: 'seen', option, count },
  });
  const cells = Object.entries(teams).flatMap(([team, [met, base]]) => [
    cell('team', team, 'met', met),
    cell('team', team, 'not-met', base - met),
    cell('all', '', 'met', met),
    cell('all', '', 'not-met', base - met),
  ]);
  const rule = DEFAULT_FIGURE_RULE;
  return {
    ...{ cells, rule },
    disclosure: { audience, hideUpTo: 5, minBaseForPercent: rule.minBaseForPercent },
  };
}

/** The funnel of these teams, as who sees every count reads it. */
export function aFunnel(teams: Readonly<Record<string, readonly [met: number, base: number]>>): Funnel {
  const figures = teamFiguresOf([aTeamSource(teams)], 'seen');
  if (figures === null) throw new Error('One cycle has figures');
  return funnelOf('Child seen', figures);
}
