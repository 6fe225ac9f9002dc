import { type BreakdownBy, NOT_RECORDED } from '#lib/domain/findings/breakdown-by.ts';
import type { GroupCounts } from '#lib/domain/findings/disclosure.ts';
import type { TeamCounts } from '#lib/domain/findings/nested-breakdowns.ts';
import type { OutcomeCounts } from '#lib/domain/findings/tallies.ts';
import { ANSWER_OUTCOMES, type AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

/** How many returned audits of a group came to one outcome of a key area, in one edition (0 while the figures move). */
export type GroupOutcome = {
  edition: number;
  /** 'all' for all cases of the cycle together. */
  dimension: BreakdownBy | 'all';
  group: string;
  /** Of a team: what it is part of; empty for every other group. */
  service: string;
  area: string;
  /** The key area, by id. */
  subject: string;
  option: AnswerOutcome;
  count: number;
};

/** A group and how its audits came out on a key area; service and area are those of a team. */
export type Group = TeamCounts & { outcomes: OutcomeCounts };

const NONE: OutcomeCounts = { met: 0, partly: 0, 'not-met': 0, 'not-evidenced': 0, na: 0, unanswered: 0 };

const sumOf = (outcomes: OutcomeCounts): number =>
  ANSWER_OUTCOMES.reduce((sum, option) => sum + outcomes[option], 0);

/** The counts of one group from its outcomes. */
function groupFrom(group: string, outcomes: OutcomeCounts, within = { service: '', area: '' }): Group {
  const returned = sumOf(outcomes);
  const { met, na, unanswered } = outcomes;
  return { group, ...within, met, base: returned - na - unanswered, returned, outcomes };
}

/** Each group of a dimension, from the cells of one edition and one key area. */
function groupsIn(cells: readonly GroupOutcome[], dimension: GroupOutcome['dimension']): Group[] {
  const groups = new Map<string, Group>();
  for (const { group, option, count, service, area } of cells.filter(
    (cell) => cell.dimension === dimension,
  )) {
    const before = groups.get(group)?.outcomes ?? NONE;
    const outcomes = { ...before, [option]: before[option] + count };
    groups.set(group, groupFrom(group, outcomes, { service, area }));
  }
  return [...groups.values()].filter(({ returned }) => returned > 0);
}

/** All cases together. */
export const everybodyIn = (cells: readonly GroupOutcome[]): Group =>
  groupsIn(cells, 'all')[0] ?? groupFrom('', NONE);

/**
 * The groups of a dimension, and with them the cases of which nobody has said: what is left of all cases is counted by
 * whoever can subtract, so it is a group like any other. None where nobody has said anything.
 */
export function groupsOfCut(cells: readonly GroupOutcome[], by: BreakdownBy): Group[] {
  const groups = groupsIn(cells, by);
  if (groups.length === 0) return [];
  const all = everybodyIn(cells).outcomes;
  const left = (option: AnswerOutcome) =>
    groups.reduce((rest, { outcomes }) => rest - outcomes[option], all[option]);
  const rest = groupFrom(NOT_RECORDED, {
    met: left('met'),
    partly: left('partly'),
    'not-met': left('not-met'),
    'not-evidenced': left('not-evidenced'),
    na: left('na'),
    unanswered: left('unanswered'),
  });
  return rest.returned > 0 ? [...groups, rest] : groups;
}

/**
 * Services and areas made of teams, while figures still move and the case list does not say them; an edition has its own,
 * as the teams were on its day.
 */
export function madeOfTeams(cells: readonly GroupOutcome[], cut: 'service' | 'area'): GroupOutcome[] {
  if (cells.some(({ dimension }) => dimension === cut)) return [];
  return cells
    .filter((cell) => cell.dimension === 'team' && cell[cut] !== '')
    .map((cell) => ({ ...cell, dimension: cut, group: cell[cut], service: '', area: '' }));
}

/** The counts of groups of several cuts, each named with its cut. */
export const namedWithCut = (cut: BreakdownBy, groups: readonly Group[]): GroupCounts[] =>
  groups.map(({ group, met, base, returned }) => ({ group: `${cut} ${group}`, met, base, returned }));
