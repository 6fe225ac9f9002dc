import { brokenRules } from '#lib/domain/cycles/pairs/broken-rules.ts';
import { unfitPairs } from '#lib/domain/cycles/pairs/choose-pairs.ts';
import {
  type Auditor,
  type AuditToPair,
  canChangePair,
  type PairFacts,
  type SetAside,
} from '#lib/domain/cycles/pairs/pair.ts';
import { factsOf, isSetAside, pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { allPaired, pairLoads } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { ROWS_A_PAGE } from '#lib/domain/page-number.ts';

/** What the page of pairs asks for. */
export type PairsAsked = { page: number; isSuggesting: boolean };

/** One page of a cycle's pairs, as kept or as suggested, with what everyone would hold. */
export type PairsView = {
  /** The audits of the page, with what the rules need to know of all the others. */
  facts: PairFacts;
  hasMore: boolean;
  total: number;
  /** Every audit has someone in both seats, as shown. */
  isComplete: boolean;
  /** Every pair that can still change is whole and within the rules that must hold, as shown. */
  isSound: boolean;
  /** Pairs that go against a rule that should hold. */
  against: number;
  loads: { auditor: Auditor; audits: number }[];
  /** In words, what could not be suggested. */
  gaps: string[];
  /** Rules set aside for pairs that sit so. */
  setAside: { audit: AuditToPair; one: SetAside }[];
};

/** Does nobody sit anywhere yet? Then there is nothing to look at but suggestions. */
export const isUntouched = ({ audits }: Pick<PairFacts, 'audits'>): boolean =>
  audits.every(({ manager, chair }) => manager === null && chair === null);

/** Shows the pairs as they stand, or with the empty and broken seats filled by suggestion. Nothing is kept. */
export function pairsView(asKept: PairFacts, { page, isSuggesting }: PairsAsked): PairsView {
  const { audits, gaps } = isSuggesting ? suggestPairs(asKept) : { audits: asKept.audits, gaps: [] };
  const facts = { ...asKept, audits };
  const from = (page - 1) * ROWS_A_PAGE;
  return {
    facts: factsOf(facts, audits.slice(from, from + ROWS_A_PAGE)),
    hasMore: audits.length > from + ROWS_A_PAGE,
    total: audits.length,
    isComplete: allPaired(audits),
    isSound: unfitPairs(facts).length === 0,
    against: againstPreference(facts),
    loads: pairLoads(audits, facts.auditors),
    gaps,
    setAside: audits.flatMap((audit) =>
      audit.setAside.filter(({ rule }) => isSetAside(audit, rule)).map((one) => ({ audit, one })),
    ),
  };
}

function againstPreference(facts: PairFacts): number {
  const board = pairBoard(facts);
  const isAgainst = (audit: AuditToPair) =>
    brokenRules(audit, board).some(({ strength }) => strength === 'prefer');
  return facts.audits.filter((audit) => canChangePair(audit.status) && isAgainst(audit)).length;
}
