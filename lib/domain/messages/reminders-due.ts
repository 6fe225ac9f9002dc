import { draftMessage, type MessageDraft } from '#lib/domain/messages/draft-message.ts';
import type { AuditFact, CycleFact } from '#lib/domain/messages/message-facts.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { workingDaysBetween } from '#lib/statistics/working-days-between.ts';

/** When a council reminds: all in working days. */
export type ReminderTimes = { remindBeforeDays: number; chaseEveryDays: number; escalateAfterDays: number };

/** An audit of an open cycle that is still to come. Dates are yyyy-mm-dd. */
export type ExpectedAudit = AuditFact & {
  cycle: CycleFact;
  openedOn: string;
  dueOn: string;
  pair: readonly { personId: string; name: string }[];
};

/** What a council's reminders are thought of from. */
export type ReminderFacts = {
  times: ReminderTimes;
  audits: readonly ExpectedAudit[];
  coordinators: readonly string[];
  /** Where a coordinator sees what is still to come. */
  link: string;
};

const between = (from: string, to: string): number => workingDaysBetween(from, to, BANK_HOLIDAYS);
const isLate = ({ dueOn }: ExpectedAudit, today: string): boolean => dueOn < today;

/** The reminders of one council that are due on a working day. The keys make each exist once however often this is asked. */
export function remindersDue(facts: ReminderFacts, today: string): MessageDraft[] {
  return [...beforeDue(facts, today), ...late(facts, today), ...escalations(facts, today)];
}

function beforeDue({ audits, times }: ReminderFacts, today: string): MessageDraft[] {
  const soon = audits.filter(
    (audit) =>
      !isLate(audit, today) &&
      between(today, audit.dueOn) <= times.remindBeforeDays &&
      // Whoever was given the audit within these days has only just read when it is due.
      audit.openedOn <= audit.dueOn &&
      between(audit.openedOn, audit.dueOn) > times.remindBeforeDays,
  );
  return byReader(soon).map(({ personId, cycle, dueOn, audits: own }) =>
    draftMessage('before-due', personId, { cycle, dueOn, audits: own, daysLeft: between(today, dueOn) }),
  );
}

function late({ audits, times }: ReminderFacts, today: string): MessageDraft[] {
  const overdue = audits.filter((audit) => isLate(audit, today));
  return byReader(overdue).map(({ personId, cycle, dueOn, audits: own }) => {
    const daysLate = between(dueOn, today);
    const chase = Math.floor((daysLate - 1) / times.chaseEveryDays);
    return draftMessage('late', personId, { cycle, dueOn, audits: own, daysLate, chase });
  });
}

function escalations({ audits, times, coordinators, link }: ReminderFacts, today: string): MessageDraft[] {
  const long = audits
    .filter((audit) => isLate(audit, today))
    .map(({ code, cycle, pair, dueOn }) => ({
      code,
      cycleName: cycle.name,
      pair: pair.map(({ name }) => name),
      daysLate: between(dueOn, today),
    }))
    .filter(({ daysLate }) => daysLate >= times.escalateAfterDays);
  if (long.length === 0) return [];
  return coordinators.map((personId) => draftMessage('escalation', personId, { audits: long, link, today }));
}

type ForReader = { personId: string; cycle: CycleFact; dueOn: string; audits: AuditFact[] };

/** One message for each auditor, cycle and due day, with all audits it is about. */
function byReader(audits: readonly ExpectedAudit[]): ForReader[] {
  const found = new Map<string, ForReader>();
  for (const { id, code, link, cycle, dueOn, pair } of audits) {
    for (const { personId } of pair) {
      const key = `${personId}:${cycle.id}:${dueOn}`;
      const reader = found.get(key) ?? { personId, cycle, dueOn, audits: [] };
      reader.audits.push({ id, code, link });
      found.set(key, reader);
    }
  }
  return [...found.values()];
}
