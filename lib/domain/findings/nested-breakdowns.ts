import {
  type DisclosedGroup,
  type DisclosureRule,
  discloseGroups,
  type GroupCounts,
  seesEveryCount,
} from '#lib/domain/findings/disclosure.ts';
import { type GroupPart, hiddenGroups } from '#lib/domain/findings/hidden-groups.ts';

/** The cuts that lie in each other: teams make services, and teams make areas. */
export const NESTED_CUTS = ['team', 'service', 'area'] as const;

/** One of the cuts that lie in each other. */
export type NestedCut = (typeof NESTED_CUTS)[number];

/** A team's counts, and the service and the area it is part of; empty where nobody has said. */
export type TeamCounts = GroupCounts & { service: string; area: string };

/** The groups of each cut; none where a cut is not recorded. The group '' is of cases of which nobody has said. */
export type NestedRows = {
  team: readonly TeamCounts[];
  service: readonly GroupCounts[];
  area: readonly GroupCounts[];
};

/** Each cut as it may be shown; null for one that may not be, since how it overlaps with the teams is not known. */
export type NestedBreakdowns = {
  team: DisclosedGroup<TeamCounts>[];
  service: DisclosedGroup[] | null;
  area: DisclosedGroup[] | null;
};

const COUNTS = ['met', 'base', 'returned'] as const;

/** Whether the groups are made of whole teams, as far as their counts tell. */
function isMadeOfTeams({ team, ...larger }: NestedRows, cut: 'service' | 'area'): boolean {
  const groups = larger[cut];
  const names = new Set(groups.map(({ group }) => group));
  const isWhole = (group: GroupCounts) => {
    const teams = team.filter((each) => each[cut] === group.group);
    return COUNTS.every((count) => teams.reduce((sum, each) => sum + each[count], 0) === group[count]);
  };
  return team.every((each) => each.returned === 0 || names.has(each[cut])) && groups.every(isWhole);
}

const keyOf = (cut: NestedCut, group: string): string => `${cut} ${group}`;

/** The teams as parts of their services and areas, where these are made of teams: the larger first, which go before their teams. */
function partsOf(rows: NestedRows, isUsed: Record<'service' | 'area', boolean>): GroupPart[] {
  const place = (cut: 'service' | 'area', group: string) => (isUsed[cut] ? keyOf(cut, group) : `no ${cut}`);
  const [everybody, end] = [isUsed.service ? 'everybody' : 'no service', isUsed.area ? 'end' : 'no area'];
  const part = (key: string, { met, base }: GroupCounts, from: string, to: string) => ({
    key,
    from,
    to,
    met,
    base,
  });
  return [
    ...(isUsed.service ? rows.service : []).map((row) =>
      part(keyOf('service', row.group), row, everybody, place('service', row.group)),
    ),
    ...(isUsed.area ? rows.area : []).map((row) =>
      part(keyOf('area', row.group), row, place('area', row.group), end),
    ),
    ...rows.team.map((row) =>
      part(keyOf('team', row.group), row, place('service', row.service), place('area', row.area)),
    ),
  ];
}

/**
 * The breakdowns by team, service and area as their audience may see them, protected together: a hidden team is not what
 * is left of its service, nor a hidden service the sum of its teams. Services or areas that are not made of whole teams
 * could be subtracted from these in ways nobody can check, so those without access to cases do not get them.
 */
export function nestedBreakdowns(rows: NestedRows, rule: DisclosureRule): NestedBreakdowns {
  const all = seesEveryCount(rule.audience);
  const isUsed = {
    service: rows.service.length > 0 && isMadeOfTeams(rows, 'service'),
    area: rows.area.length > 0 && isMadeOfTeams(rows, 'area'),
  };
  const hidden = all ? new Set<string>() : hiddenGroups(partsOf(rows, isUsed), rule.hideUpTo);
  const larger = (cut: 'service' | 'area') => {
    if (!all && rows[cut].length > 0 && !isUsed[cut]) return null;
    return discloseGroups(rows[cut], rule, ({ group }) => hidden.has(keyOf(cut, group)));
  };
  return {
    team: discloseGroups(rows.team, rule, ({ group }) => hidden.has(keyOf('team', group))),
    service: larger('service'),
    area: larger('area'),
  };
}
