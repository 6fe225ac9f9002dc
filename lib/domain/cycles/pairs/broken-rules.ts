import type { Auditor, AuditToPair, PairRule, PairTerms, Sitting } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULE_NAMES } from '#lib/domain/cycles/pairs/pair.ts';
import { isSetAside, type PairBoard, pairKey } from '#lib/domain/cycles/pairs/pair-board.ts';
import { PAIR_RULES, withArticle } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { SEAT_NAMES, SEATS, type Seat } from '#lib/domain/people/roles.ts';

/** A rule that a seat breaks, with the sentence that says so. `rule` is null for someone who cannot audit at all. */
export type BrokenRule = {
  seat: Seat;
  rule: PairRule | null;
  strength: 'must' | 'prefer';
  why: string;
};

/** Every rule that a pair breaks, seat by seat, the musts first; rules set aside for the two are passed over. */
export function brokenRules(audit: AuditToPair, board: PairBoard): BrokenRule[] {
  return SEAT_NAMES.flatMap((seat): BrokenRule[] => {
    const id = audit[seat];
    if (id === null) return [];
    const person = board.people.get(id);
    if (!person) return [{ seat, rule: null, strength: 'must', why: cannotAudit(seat) }];
    const sitting = sittingOf(audit, { seat, person }, board);
    const broken = rulesBrokenBy(sitting).filter(({ rule }) => !isSetAside(audit, rule));
    return broken.map(({ rule, strength }) => ({
      seat,
      rule,
      strength,
      why: `${person.name} ${PAIR_RULES[rule].why(sitting)}`,
    }));
  });
}

const cannotAudit = (seat: Seat) => `Choose ${withArticle(SEATS[seat].label)} who can audit now`;

function sittingOf(
  audit: AuditToPair,
  { seat, person }: { seat: Seat; person: Auditor },
  { people, held, together, terms }: PairBoard,
): Sitting {
  const partner = people.get(audit[seat === 'manager' ? 'chair' : 'manager'] ?? '') ?? null;
  return {
    audit,
    seat,
    person,
    partner,
    held: held.get(person.id) ?? 0,
    together: partner ? (together.get(pairKey(person.id, partner.id)) ?? 0) : 0,
    terms,
  };
}

/** The rules someone breaks in a seat, those that must hold first, each in the order of explanation. */
export function rulesBrokenBy(sitting: Sitting): { rule: PairRule; strength: 'must' | 'prefer' }[] {
  const { strengths } = sitting.terms;
  const broken = PAIR_RULE_NAMES.filter(
    (rule) => strengths[rule] !== 'off' && PAIR_RULES[rule].isBroken(sitting),
  );
  return (['must', 'prefer'] as const).flatMap((strength) =>
    broken.filter((rule) => strengths[rule] === strength).map((rule) => ({ rule, strength })),
  );
}

/** Why this person cannot take this case whoever sits beside them, in brief; null where they can. */
export function whyNever(
  audit: AuditToPair,
  { seat, person, terms }: { seat: Seat; person: Auditor; terms: PairTerms },
): string | null {
  const alone: Sitting = { audit, seat, person, partner: null, held: 0, together: 0, terms };
  const [first] = rulesBrokenBy(alone).filter(({ strength }) => strength === 'must');
  return first ? PAIR_RULES[first.rule].inBrief(alone) : null;
}
