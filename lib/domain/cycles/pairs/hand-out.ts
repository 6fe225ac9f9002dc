import { type Auditor, type AuditToPair, seatProblem } from '#lib/domain/cycles/pairs/pair-rules.ts';

/** How many audits people hold already that stay with them, by person. */
export type Held = ReadonlyMap<string, number>;

type Hand = { person: Auditor; held: number; audits: AuditToPair[] };

/** A hand that an audit could come to: directly, or because another hand passes one of its own on. */
type Reach = { hand: Hand; audit: AuditToPair; from: Reach | null };

/**
 * Hands audits out to people of one seat, as evenly as the rules allow; an audit nobody may hold is left out. Each audit
 * goes to the least loaded hand it can reach, if need be by a chain of hands that pass one on, which keeps the whole
 * optimal (the semi-matching of Harvey, Ladner, Lovász and Tamir, 2006). Gives the person of each audit.
 */
export function handOut(
  audits: readonly AuditToPair[],
  people: readonly Auditor[],
  held: Held,
): Map<string, string> {
  const hands = people.map((person): Hand => ({ person, held: held.get(person.id) ?? 0, audits: [] }));
  for (const audit of audits) take(leastLoaded(reachable(audit, hands)));
  return new Map(
    hands.flatMap(({ person, audits: own }) => own.map((audit) => [audit.id, person.id] as const)),
  );
}

const mayHold = ({ person }: Hand, audit: AuditToPair) => seatProblem(audit, person.seat, person) === null;
const loadOf = ({ held, audits }: Hand) => held + audits.length;

function reachable(audit: AuditToPair, hands: readonly Hand[]): Reach[] {
  const reached = hands
    .filter((hand) => mayHold(hand, audit))
    .map((hand): Reach => ({ hand, audit, from: null }));
  const seen = new Set(reached.map(({ hand }) => hand));
  // The list grows while it is walked: breadth first, so that the shortest chain is found first.
  for (const from of reached) {
    for (const hand of hands.filter((other) => !seen.has(other))) {
      const passed = from.hand.audits.find((own) => mayHold(hand, own));
      if (!passed) continue;
      seen.add(hand);
      reached.push({ hand, audit: passed, from });
    }
  }
  return reached;
}

function leastLoaded(reached: readonly Reach[]): Reach | null {
  return reached.reduce<Reach | null>(
    (least, next) => (least === null || loadOf(next.hand) < loadOf(least.hand) ? next : least),
    null,
  );
}

function take(reach: Reach | null): void {
  for (let step = reach; step !== null; step = step.from) {
    const { audit, from } = step;
    step.hand.audits.push(audit);
    if (from) from.hand.audits = from.hand.audits.filter((own) => own !== audit);
  }
}
