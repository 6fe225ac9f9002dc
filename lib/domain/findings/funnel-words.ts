import type { BreakdownRow } from '#lib/domain/findings/breakdown.ts';
import type { Funnel, FunnelTeam } from '#lib/domain/findings/funnel.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import type { FunnelPlace } from '#lib/statistics/funnel-place.ts';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'] as const;
const spelt = (count: number): string => NUMBERS[count] ?? `${count}`;

const PLACES: Record<FunnelPlace, string> = {
  'far-below': 'Below the outer limits',
  below: 'Below the inner limits',
  within: 'Within the limits',
  above: 'Above the inner limits',
  'far-above': 'Above the outer limits',
};

/** Where a team lies, in words. */
export const placeInWords = (place: FunnelPlace): string => PLACES[place];

/** Whether a team lies where chance puts one in a thousand on either side. */
export const isFar = ({ place }: Pick<FunnelTeam, 'place'>): boolean =>
  place === 'far-below' || place === 'far-above';

function withoutLimits(label: string, rest: readonly BreakdownRow[]): string {
  if (rest.length === 0) return `${label}: no team has a figure yet`;
  return rest.every(({ shown }) => shown === 'hidden')
    ? `${label}: every team has too few cases to be shown`
    : `${label}: too few teams have a percentage to be compared`;
}

/** Why teams are hidden, for whoever meets one; null where none is. */
export function hiddenInWords({ rest }: Pick<Funnel, 'rest'>, hideUpTo: number): string | null {
  if (!rest.some(({ shown }) => shown === 'hidden')) return null;
  return `Teams are hidden where ${hideUpTo} or fewer cases met, or did not, and others with them, so that no subtraction brings them back. Several cycles are put together only for those who may open audits: a sum, less the cycles shown one by one, would do just that.`;
}

/** What cycles read together may hide; null for one by itself. */
export const pooledInWords = (cycles: number): string | null =>
  cycles === 1
    ? null
    : 'These cycles are read as if nothing had changed between them. Where the whole service changed meanwhile, a team with most of its cases in one of them differs from the others for that alone: read the trend first.';

/** The finding of a funnel, without a full stop. It never says which team has more and which less. */
export function funnelTitle({ label, teams, rest, phi }: Omit<Funnel, 'total' | 'curve'>): string {
  if (teams.length === 0) return withoutLimits(label, rest);
  const far = teams.filter(isFar).length;
  const beyond = teams.filter(({ place }) => place !== 'within').length;
  if (far > 0) return farInWords(far, phi);
  if (beyond > 0) {
    const lie = beyond === 1 ? 'team lies' : 'teams lie';
    return `${spelt(beyond)} ${lie} beyond the inner limits, where chance alone puts about one in twenty`;
  }
  if (phi !== null)
    return `${label}: the teams spread wider than chance as a whole, and none lies far from the rest`;
  return `${label}: chance alone can explain how ${teams.length} teams differ`;
}

function farInWords(far: number, phi: number | null): string {
  const [lie, them] = far === 1 ? ['team lies', 'it'] : ['teams lie', 'them'];
  const cause = phi === null ? 'chance alone' : 'chance and the spread of all teams';
  return `${spelt(far)} ${lie} further from the average than ${cause} would place ${them}`;
}

/** The span a funnel is of, in words: "in Child protection, cycle 1", "over 4 cycles, from … to …". */
export function spanInWords(names: readonly string[]): string {
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return 'in no cycle';
  return names.length === 1 ? `in ${last}` : `over ${names.length} cycles, from ${first} to ${last}`;
}

/** What a funnel shows and how to read it. */
export function funnelSentence(
  { total, teams, phi }: Pick<Funnel, 'total' | 'teams' | 'phi'>,
  span: string,
): string {
  const average = `All teams together: ${figureInWords(total)} ${span}.`;
  if (teams.length === 0) return `${average} Limits are drawn once three teams or more have a percentage.`;
  const wider =
    phi === null
      ? ''
      : ' The teams spread wider than chance as a whole, so something other than chance works on all of them; the limits are widened to allow for it.';
  return `${average} Between the inner limits lie 19 in 20 teams that differ by chance alone, between the outer ones 499 in 500.${wider}`;
}
