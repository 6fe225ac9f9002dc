import { z } from 'zod';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** What the figures of one cycle are broken down by: a word for the choice, for one group and for many. */
export const BREAKDOWNS = {
  team: { label: 'Team', many: 'teams' },
  service: { label: 'Service', many: 'services' },
  area: { label: 'Area', many: 'areas' },
  'plan-type': { label: 'Plan type', many: 'plan types' },
  'age-band': { label: 'Age band', many: 'age bands' },
  provider: { label: 'Provider', many: 'providers' },
} as const;

/** One way to break figures down. */
export type BreakdownBy = keyof typeof BREAKDOWNS;

/** The ways in the order they are offered, for schemas. */
export const BREAKDOWN_NAMES = [
  'team',
  'service',
  'area',
  'plan-type',
  'age-band',
  'provider',
] as const satisfies BreakdownBy[];

/** What an address asks for; by team where it says nothing that is known, and no key area where it names none. */
export const breakdownQuery = z.object({
  by: z.enum(BREAKDOWN_NAMES).catch('team'),
  area: z.string().max(100).catch(''),
});

/** The key area an address names, by id; the tool's first where it names none of its own. */
export function keyAreaAsked({ keyAreas }: Pick<ToolDefinition, 'keyAreas'>, wanted: string): string {
  const asked = keyAreas.find(({ id }) => id === wanted) ?? keyAreas[0];
  return asked?.id ?? wanted;
}

/** The group of the cases of which nobody has said. */
export const NOT_RECORDED = '';

/** A group's name as it is written. */
export const groupName = (group: string): string => (group === NOT_RECORDED ? 'Not recorded' : group);

/** Where a group of numbers stands: "Under 1" before "1 to 4", and what has no number before both. */
function firstNumber(group: string): number {
  const number = /\d+/.exec(group);
  if (number === null) return -1;
  return Number(number[0]) - (/^(under|less|up to)\b/i.test(group) ? 0.5 : 0);
}

/** The order groups are read in, never by their figures: age bands by age, all others by name, what is not recorded last. */
export function inGroupOrder(by: BreakdownBy, one: string, other: string): number {
  if (one === NOT_RECORDED || other === NOT_RECORDED)
    return one === other ? 0 : one === NOT_RECORDED ? 1 : -1;
  const first = by === 'age-band' ? firstNumber(one) - firstNumber(other) : 0;
  return first || one.localeCompare(other, 'en-GB', { numeric: true });
}
