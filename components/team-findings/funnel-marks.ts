import type { Funnel } from '#lib/domain/findings/funnel.ts';
import { isFar } from '#lib/domain/findings/funnel-words.ts';

/** A team as the drawing takes it: cases answered, share in per cent, and its name where there is room for it. */
export type FunnelMark = { base: number; value: number; name: string; place: 'within' | 'near' | 'far' };

// As parts of the chart's width and height: closer than this, two names would lie on each other.
const ROOM = { across: 0.14, down: 6 };

/** The marks of a funnel. Those beyond the limits are named first, the others where there is room. */
export function funnelMarks({ teams, curve }: Pick<Funnel, 'teams' | 'curve'>): FunnelMark[] {
  const width = (curve.at(-1)?.base ?? 1) - (curve[0]?.base ?? 0);
  const named: FunnelMark[] = [];
  const marks = teams.map(
    (team): FunnelMark => ({
      base: team.figure.share.base,
      value: team.value,
      name: team.team,
      place: team.place === 'within' ? 'within' : isFar(team) ? 'far' : 'near',
    }),
  );
  const beyondFirst = marks.toSorted((a, b) => Number(a.place === 'within') - Number(b.place === 'within'));
  for (const mark of beyondFirst) {
    const isTaken = named.some(
      ({ base, value }) =>
        Math.abs(base - mark.base) < ROOM.across * width && Math.abs(value - mark.value) < ROOM.down,
    );
    if (!isTaken) named.push(mark);
  }
  return marks.map((mark) => (named.includes(mark) ? mark : { ...mark, name: '' }));
}
