import type {
  Auditor,
  AuditToPair,
  EarlierPair,
  PairFacts,
  PairRule,
} from '#lib/domain/cycles/pairs/pair.ts';

/** All pairs of a cycle side by side: what each person holds, and how often any two do an audit together. */
export type PairBoard = Pick<PairFacts, 'terms'> & {
  people: ReadonlyMap<string, Auditor>;
  held: ReadonlyMap<string, number>;
  together: ReadonlyMap<string, number>;
};

/** Two people as one key, whichever of them is named first. */
export const pairKey = (one: string, other: string): string =>
  one < other ? `${one} ${other}` : `${other} ${one}`;

/** Is this rule set aside for the two who sit there? */
export const isSetAside = ({ setAside, manager, chair }: AuditToPair, rule: PairRule): boolean =>
  setAside.some((one) => one.rule === rule && one.managerId === manager && one.chairId === chair);

/** The pairs side by side. An audit for which the load or the same pair is set aside weighs nothing there. */
export function pairBoard({ audits, auditors, held, earlier, terms }: PairFacts): PairBoard {
  const heldNow = new Map(held.map(({ id, audits: n }) => [id, n]));
  const together = new Map(earlier.map(({ one, other, audits: n }) => [pairKey(one, other), n]));
  for (const audit of audits) {
    const { manager, chair } = audit;
    if (!isSetAside(audit, 'load')) for (const id of [manager, chair]) if (id) add(heldNow, id);
    if (manager && chair && !isSetAside(audit, 'same-pair')) add(together, pairKey(manager, chair));
  }
  return { people: new Map(auditors.map((person) => [person.id, person])), held: heldNow, together, terms };
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The facts for some of the audits alone: what the others make of loads and of pairs goes with them as counts. */
export function factsOf(facts: PairFacts, shown: readonly AuditToPair[]): PairFacts {
  const ids = new Set(shown.map(({ id }) => id));
  const { held, together } = pairBoard({ ...facts, audits: facts.audits.filter(({ id }) => !ids.has(id)) });
  return {
    ...facts,
    audits: shown,
    held: [...held].map(([id, audits]) => ({ id, audits })),
    earlier: [...together].flatMap(([key, audits]): EarlierPair[] => {
      const [one, other] = key.split(' ');
      return one && other ? [{ one, other, audits }] : [];
    }),
  };
}
