import type { AuditToPair, PairFacts, PairRule, Sitting } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULE_NAMES } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES, type Rule } from '#lib/domain/cycles/pairs/pair-rules.ts';

/**
 * What the rules in force make of people, who go by their place among the auditors: how many rules that should hold are
 * broken, and Infinity where one that must hold is. Each is worked out once, however often it is asked for.
 */
export type RulePrices = {
  /** The price of each person for a case. */
  own: (audit: AuditToPair) => readonly number[];
  /** The price of a person beside another with whom they then do so many audits. */
  pair: (one: number, other: number, together: number) => number;
  /** The price of a person with so many audits. */
  load: (one: number, held: number) => number;
};

// More audits than one person holds: a number that keeps keys apart.
const APART = 10_000;
// More audits together than any rule tells apart.
const MOST_COUNTED = 16;
const NO_CASE: Sitting['audit'] = { teamId: '', teamName: '', workers: [] };

/** The prices in one cycle. */
export function rulePrices({ auditors, terms }: Pick<PairFacts, 'auditors' | 'terms'>): RulePrices {
  const inForce = (about: Rule['about']) =>
    PAIR_RULE_NAMES.filter((rule) => terms.strengths[rule] !== 'off' && PAIR_RULES[rule].about === about);
  const priced = (rules: readonly PairRule[], one: number, differences: Partial<Sitting>): number => {
    const person = auditors[one];
    if (!person) return Number.POSITIVE_INFINITY;
    const alone = { audit: NO_CASE, seat: person.seat, person, partner: null, held: 1, together: 0, terms };
    return priceOf(rules, { ...alone, ...differences });
  };
  const [ofPerson, ofPair, ofLoad] = [inForce('person'), inForce('pair'), inForce('load')];
  const cases = new Map<string, readonly number[]>();
  const pairs = new Float64Array(auditors.length ** 2 * MOST_COUNTED).fill(Number.NaN);
  const loads = new Map<number, number>();
  return {
    own: (audit) =>
      onceFor(cases, [audit.teamId, ...audit.workers].join(' '), () =>
        auditors.map((_, one) => priced(ofPerson, one, { audit })),
      ),
    pair: (one, other, together) => {
      const place = (one * auditors.length + other) * MOST_COUNTED + Math.min(together, MOST_COUNTED - 1);
      const known = pairs[place];
      if (known !== undefined && !Number.isNaN(known)) return known;
      const price = priced(ofPair, one, { partner: auditors[other] ?? null, together });
      pairs[place] = price;
      return price;
    },
    load: (one, held) => onceFor(loads, one * APART + held, () => priced(ofLoad, one, { held })),
  };
}

function onceFor<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = make();
  known.set(key, made);
  return made;
}

function priceOf(rules: readonly PairRule[], sitting: Sitting): number {
  const broken = rules.filter((rule) => PAIR_RULES[rule].isBroken(sitting));
  const mustHold = broken.some((rule) => sitting.terms.strengths[rule] === 'must');
  return mustHold ? Number.POSITIVE_INFINITY : broken.length;
}
