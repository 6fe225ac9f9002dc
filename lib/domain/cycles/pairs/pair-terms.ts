import { z } from 'zod';
import type { Auditor, PairRule, PairTerms, RuleStrength } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULE_NAMES } from '#lib/domain/cycles/pairs/pair.ts';
import { LEAST_DAYS, PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { isWorkingDay } from '#lib/statistics/is-working-day.ts';

const strengthsColumn = z.record(z.string(), z.unknown()).catch({});

/** The strength of each rule, from what the council has stored; a strength that a rule may not have is passed over. */
export function ruleStrengths(stored: unknown): Record<PairRule, RuleStrength> {
  const chosen = strengthsColumn.parse(stored);
  const strengthOf = (rule: PairRule) =>
    PAIR_RULES[rule].mayBe.find((strength) => strength === chosen[rule]) ?? PAIR_RULES[rule].usually;
  return {
    'one-from-each': strengthOf('one-from-each'),
    'own-team': strengthOf('own-team'),
    'own-line': strengthOf('own-line'),
    experienced: strengthOf('experienced'),
    training: strengthOf('training'),
    leave: strengthOf('leave'),
    load: strengthOf('load'),
    'same-pair': strengthOf('same-pair'),
  };
}

/** The working days of a cycle, opening and due day included (ISO dates, in order). */
export function daysOfCycle(opensOn: string, dueOn: string): string[] {
  const days: string[] = [];
  for (let day = opensOn; day <= dueOn; day = addDays(day, 1)) {
    if (isWorkingDay(day, BANK_HOLIDAYS)) days.push(day);
  }
  return days;
}

/** How many of these days are not days away. */
export const daysThere = (days: readonly string[], leave: Auditor['leave']): number =>
  days.filter((day) => !leave.some(({ from, to }) => from <= day && day <= to)).length;

/** What a council has decided about pairs, and when the cycle runs. */
export type CouncilTerms = { pairRules: unknown; mostAudits: number; opensOn: string; dueOn: string };

/**
 * What the rules are held to in one cycle. A rule about something that is recorded for nobody yet, experience or training,
 * waits until it is: a council that begins would otherwise find no pair at all.
 */
export function pairTerms(council: CouncilTerms, auditors: readonly Auditor[]): PairTerms {
  const strengths = ruleStrengths(council.pairRules);
  const unknown: Partial<Record<PairRule, boolean>> = {
    experienced: !auditors.some(({ isExperienced }) => isExperienced),
    training: !auditors.some(({ trainedUntil }) => trainedUntil !== null),
  };
  const waiting = PAIR_RULE_NAMES.filter((rule) => unknown[rule] && strengths[rule] !== 'off');
  const inForce = { ...strengths };
  for (const rule of waiting) inForce[rule] = 'off';
  return {
    strengths: inForce,
    waiting,
    mostAudits: council.mostAudits,
    dueOn: council.dueOn,
    daysNeeded: Math.min(LEAST_DAYS, daysOfCycle(council.opensOn, council.dueOn).length),
  };
}
