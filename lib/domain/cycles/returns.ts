import { AUDIT_STATUS_NAMES, type AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';

/** What the ledger counts from: kept as audits move, so that reading it costs the same at any size. */
export type ReturnTotals = {
  status: CycleStatus;
  requested: number;
  returned: number;
  /** Accounted for: a reason is recorded and nobody waits for them. */
  notReturned: number;
  /** yyyy-mm-dd */
  dueOn: string;
};

/** The ledger's head: the totals with those still waited for, and how many of these are past the due date. */
export type ReturnCounts = {
  requested: number;
  returned: number;
  notReturned: number;
  outstanding: number;
  late: number;
};

/** Counts the ledger as of today (yyyy-mm-dd). Only an open cycle has late audits. */
export function returnCounts(totals: ReturnTotals, today: string): ReturnCounts {
  const { requested, returned, notReturned, dueOn, status } = totals;
  const outstanding = requested - returned - notReturned;
  return {
    requested,
    returned,
    notReturned,
    outstanding,
    late: status === 'open' && today > dueOn ? outstanding : 0,
  };
}

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
