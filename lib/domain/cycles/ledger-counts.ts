import { REPLACED_REASON_NAMES, type ReplacedReason } from '#lib/domain/audits/replace-case.ts';

/** What the ledger counts audit by audit: returns after their due day, and replaced cases by their reason. */
export type LedgerCounts = {
  /** Of the returned: those that came after the day they were due. */
  returnedLate: { random: number; targeted: number };
  replaced: { reason: ReplacedReason; count: number }[];
};

/** How many cases were replaced in all. */
export const replacedTotal = ({ replaced }: Pick<LedgerCounts, 'replaced'>): number =>
  replaced.reduce((sum, { count }) => sum + count, 0);

/** Reasons in the order of the form, those that happened only. */
export const inOrderOfReasons = (replaced: LedgerCounts['replaced']): LedgerCounts['replaced'] =>
  REPLACED_REASON_NAMES.flatMap((name) => replaced.filter(({ reason }) => reason === name));
