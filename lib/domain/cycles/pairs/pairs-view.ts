import { allPaired, pairLoads } from '#lib/domain/cycles/pairs/pair-problems.ts';
import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { ROWS_A_PAGE } from '#lib/domain/page-number.ts';

/** What the page of pairs asks for. */
export type PairsAsked = { page: number; isSuggesting: boolean };

/** One page of a cycle's pairs, as kept or as suggested, with what everyone would hold. */
export type PairsView = {
  audits: AuditToPair[];
  hasMore: boolean;
  total: number;
  /** Every audit has someone in both seats, as shown. */
  isComplete: boolean;
  loads: { auditor: Auditor; audits: number }[];
  /** In words, what could not be suggested. */
  gaps: string[];
};

/** Shows the pairs as they stand, or with the empty and broken seats filled by suggestion. Nothing is kept. */
export function pairsView(
  audits: readonly AuditToPair[],
  auditors: readonly Auditor[],
  { page, isSuggesting }: PairsAsked,
): PairsView {
  const shown = isSuggesting ? suggestPairs(audits, auditors) : { audits, gaps: [] };
  const from = (page - 1) * ROWS_A_PAGE;
  return {
    audits: shown.audits.slice(from, from + ROWS_A_PAGE),
    hasMore: shown.audits.length > from + ROWS_A_PAGE,
    total: audits.length,
    isComplete: allPaired(shown.audits),
    loads: pairLoads(shown.audits, auditors),
    gaps: shown.gaps,
  };
}
