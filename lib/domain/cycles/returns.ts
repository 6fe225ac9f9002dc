import { AUDIT_STATUS_NAMES, type AuditStatus, auditSteps } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';

/** What the ledger counts from: kept as audits move, so that reading it costs the same at any size. Dates are yyyy-mm-dd. */
export type ReturnTotals = {
  status: CycleStatus;
  requested: number;
  returned: number;
  /** Accounted for: a reason is recorded and nobody waits for them. */
  notReturned: number;
  dueOn: string;
  /** The later days of single audits that are still outstanding; the others are due on the cycle's day. */
  laterDays: readonly string[];
};

/** The ledger's head: the totals with those still waited for, how many of these are late and how many due this week. */
export type ReturnCounts = {
  requested: number;
  returned: number;
  notReturned: number;
  outstanding: number;
  late: number;
  /** Due today or in the six days after it. */
  dueSoon: number;
};

const SOON_DAYS = 6;

/** Counts the ledger as of today (yyyy-mm-dd). Only an open cycle has late audits. */
export function returnCounts(totals: ReturnTotals, today: string): ReturnCounts {
  const { requested, returned, notReturned, status } = totals;
  const outstanding = requested - returned - notReturned;
  const soon = addDays(today, SOON_DAYS);
  const due = (when: (day: string) => boolean) =>
    status === 'open' ? dueWhere(totals, outstanding, when) : 0;
  return {
    requested,
    returned,
    notReturned,
    outstanding,
    late: due((day) => day < today),
    dueSoon: due((day) => day >= today && day <= soon),
  };
}

/** How many outstanding audits have such a due day. */
function dueWhere(
  { dueOn, laterDays }: ReturnTotals,
  outstanding: number,
  when: (day: string) => boolean,
): number {
  const onCycleDay = when(dueOn) ? outstanding - laterDays.length : 0;
  return onCycleDay + laterDays.filter(when).length;
}

/** Is this one audit late today (yyyy-mm-dd): still with its pair in an open cycle, and its day gone by? */
export const isOverdue = (
  { status, dueOn }: { status: AuditStatus; dueOn: string },
  cycle: CycleStatus,
  today: string,
): boolean => cycle === 'open' && auditSteps(status).answer !== undefined && dueOn < today;

/** The ways to narrow the ledger: one status, or everything still waited for. */
export const RETURN_FILTERS = {
  outstanding: { label: 'Outstanding', statuses: ['allocated', 'started'] },
  allocated: { label: 'Not started', statuses: ['allocated'] },
  started: { label: 'In progress', statuses: ['started'] },
  returned: { label: 'Returned', statuses: ['returned'] },
  'not-returned': { label: 'Not returned', statuses: ['not-returned'] },
  replaced: { label: 'Replaced', statuses: ['replaced'] },
} as const satisfies Record<string, { label: string; statuses: AuditStatus[] }>;

/** One way to narrow the ledger. */
export type ReturnFilter = keyof typeof RETURN_FILTERS;

/** The ways in the order of the filter. */
export const RETURN_FILTER_NAMES = [
  'outstanding',
  'allocated',
  'started',
  'returned',
  'not-returned',
  'replaced',
] as const satisfies ReturnFilter[];

/** The statuses a filter lets through; without one all that are asked for, which a replaced audit is not. */
export const filteredStatuses = (filter: ReturnFilter | null): readonly AuditStatus[] =>
  filter === null
    ? AUDIT_STATUS_NAMES.filter((status) => status !== 'replaced')
    : RETURN_FILTERS[filter].statuses;

/** The orders of the ledger. */
export const RETURN_ORDERS = {
  code: { label: 'Code' },
  due: { label: 'Due, late first' },
} as const;

/** One order of the ledger. */
export type ReturnOrder = keyof typeof RETURN_ORDERS;

/** The orders as the page offers them; the first stands where none is chosen. */
export const RETURN_ORDER_NAMES = ['code', 'due'] as const satisfies ReturnOrder[];
