import { feasibleParts, type HiddenPart } from '#lib/statistics/feasible-parts.ts';

/**
 * A group of cases as part of larger ones: a team is part of its service (`from`) and of its area (`to`), a service goes
 * from everybody to itself, an area from itself to everybody.
 */
export type GroupPart = { key: string; from: string; to: string; met: number; base: number };

type Hidden = ReadonlySet<GroupPart>;

const isSmall = (count: number, hideUpTo: number): boolean => count >= 1 && count <= hideUpTo;

/** Whether the group holds few cases that met, or few that did not; a small base is always one of these. */
const holdsFew = ({ met, base }: { met: number; base: number }, hideUpTo: number): boolean =>
  isSmall(met, hideUpTo) || isSmall(base - met, hideUpTo);

const hiddenPart = ({ from, to, met, base }: GroupPart): HiddenPart => ({ from, to, value: met, most: base });

/** Shown groups in the order in which they are given up: the smallest first, those without answers last. */
const shownOf = (parts: readonly GroupPart[], hidden: Hidden): GroupPart[] =>
  parts
    .filter((part) => !hidden.has(part))
    .sort((a, b) => (a.base || Number.MAX_SAFE_INTEGER) - (b.base || Number.MAX_SAFE_INTEGER));

/** Whether what is hidden at one place can be told: one group alone, or several that are few cases together. */
function isTold(line: readonly GroupPart[], place: string, hideUpTo: number): boolean {
  const [first] = line;
  if (first === undefined) return false;
  if (line.length === 1) return true;
  const oneSided = line.every(({ from }) => from === place) || line.every(({ to }) => to === place);
  const sum = (of: (part: GroupPart) => number) => line.reduce((total, part) => total + of(part), 0);
  return oneSided && holdsFew({ met: sum(({ met }) => met), base: sum(({ base }) => base) }, hideUpTo);
}

/** Hides more until at no place the hidden groups can be told by subtraction from what is shown there. */
function completeLines(parts: readonly GroupPart[], start: Iterable<GroupPart>, hideUpTo: number): Hidden {
  const hidden = new Set(start);
  const places = [...new Set(parts.flatMap(({ from, to }) => [from, to]))];
  for (let before = -1; before < hidden.size; ) {
    before = hidden.size;
    for (const place of places) {
      const line = parts.filter(({ from, to }) => from === place || to === place);
      const [next] = shownOf(line, hidden);
      const gone = line.filter((part) => hidden.has(part));
      if (next && isTold(gone, place, hideUpTo)) hidden.add(next);
    }
  }
  return hidden;
}

/** The first group with few cases of which a reader knows a count, or knows a small one to within one. */
function revealedIn(hidden: Hidden, hideUpTo: number, audited: readonly GroupPart[]): GroupPart | undefined {
  const flows = new Map([...hidden].map((part) => [part, hiddenPart(part)]));
  const intervals = feasibleParts(
    [...flows.values()],
    audited.flatMap((part) => flows.get(part) ?? []),
  );
  const isKnown = (min: number, max: number) => min === max || (min >= 1 && max <= hideUpTo && max - min < 2);
  return audited.find((part, index) => {
    const { min, max } = intervals[index] ?? { min: 0, max: 0 };
    const small = { met: isSmall(part.met, hideUpTo), not: isSmall(part.base - part.met, hideUpTo) };
    return (small.met && isKnown(min, max)) || (small.not && isKnown(part.base - max, part.base - min));
  });
}

/**
 * The keys of the groups to hide before a breakdown leaves those with access to cases: those of few cases, as many more
 * beside them as keep these from being worked out, and as many across the cuts, so that no sum of teams, services and
 * areas brings one back. Groups go whole, since with its base both counts of a group are known or none. A reader is taken to know every base. Nothing more can be done than hiding every group.
 */
export function hiddenGroups(parts: readonly GroupPart[], hideUpTo: number): ReadonlySet<string> {
  const few = parts.filter((part) => holdsFew(part, hideUpTo));
  let hidden = completeLines(parts, few, hideUpTo);
  for (;;) {
    const revealed = revealedIn(hidden, hideUpTo, few);
    const shown = shownOf(parts, hidden);
    if (revealed === undefined || shown.length === 0) return new Set([...hidden].map(({ key }) => key));
    const wider = (next: GroupPart) => completeLines(parts, [...hidden, next], hideUpTo);
    const protects = (others: Hidden) => revealedIn(others, hideUpTo, [revealed]) === undefined;
    const enough = shown.find((next) => protects(wider(next)));
    hidden = wider(enough ?? shown[0] ?? revealed);
  }
}
