import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { KindRows } from '#lib/domain/messages/kind-row.ts';
import { escalated, listed, someAudits, workingDays } from '#lib/domain/messages/message-words.ts';

const chasing = { urgent: false, chases: true } as const;

/** What is said about audits that are still to come: before they are due, after it, and to the coordinators. */
export const CHASING_MESSAGES: KindRows<'before-due' | 'late' | 'reminder' | 'escalation'> = {
  'before-due': {
    ...chasing,
    label: 'Due soon',
    when: 'to each auditor with audits to do, some working days before they are due',
    key: ({ cycle, dueOn }) => `${cycle.id}:${dueOn}`,
    subject: ({ cycle, audits, dueOn }) =>
      `${cycle.name}: ${someAudits(audits.length)} due on ${dateWords(dueOn)}`,
    body: ({ cycle, audits, dueOn, daysLeft }) => [
      `${daysLeft === 0 ? 'Today is the last day' : `There ${daysLeft === 1 ? 'is' : 'are'} ${workingDays(daysLeft)} left`} for ${someAudits(audits.length)} in ${cycle.name}, due by ${dateWords(dueOn)}.`,
      ...listed(audits),
      'If you cannot finish in time, tell the coordinator now rather than later.',
    ],
  },
  late: {
    ...chasing,
    label: 'Late',
    when: 'to each auditor on the first working day after the due day, then every few working days',
    key: ({ cycle, dueOn, chase }) => `${cycle.id}:${dueOn}:${chase}`,
    subject: ({ cycle, audits }) =>
      `${cycle.name}: ${someAudits(audits.length)} ${audits.length === 1 ? 'is' : 'are'} late`,
    body: ({ cycle, audits, dueOn, daysLate }) => [
      `${audits.length === 1 ? 'This audit' : 'These audits'} in ${cycle.name} ${audits.length === 1 ? 'was' : 'were'} due on ${dateWords(dueOn)}, ${workingDays(daysLate)} ago.`,
      ...listed(audits),
      'If something stands in the way, such as a record that cannot be opened, tell the coordinator: it can be recorded, or the case replaced.',
    ],
  },
  reminder: {
    urgent: true,
    chases: true,
    label: 'Reminder from the coordinator',
    when: 'to both auditors of a pair when a coordinator asks for it',
    key: ({ audit, today }) => `${audit.id}:${today}`,
    subject: ({ audit, cycle }) => `${audit.code} in ${cycle.name}: a reminder`,
    body: ({ audit, cycle, dueOn, today, from }) => [
      `${from} asks you to return ${audit.code} in ${cycle.name}. It ${dueOn < today ? 'was' : 'is'} due on ${dateWords(dueOn)}.`,
      ...listed([audit]),
    ],
  },
  escalation: {
    ...chasing,
    chases: false,
    label: 'Long overdue',
    when: 'to each coordinator, once a working day while any audit is later than the council allows',
    key: ({ today }) => today,
    subject: ({ audits }) => `${someAudits(audits.length)} long overdue`,
    body: ({ audits, link }) => [
      `${audits.length === 1 ? 'This audit is' : 'These audits are'} still to come, although ${audits.length === 1 ? 'its pair has' : 'their pairs have'} been reminded:`,
      escalated(audits),
      link,
    ],
  },
};
