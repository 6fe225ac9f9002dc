import { z } from 'zod';
import { type BrokenRule, brokenRules } from '#lib/domain/cycles/pairs/broken-rules.ts';
import {
  type AuditToPair,
  PAIR_RULE_NAMES,
  type PairFacts,
  type PairRule,
} from '#lib/domain/cycles/pairs/pair.ts';
import { pairBoard } from '#lib/domain/cycles/pairs/pair-board.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';

const LONGEST_REASON = 500;
const NOTHING = 'Choose the rule to set aside';

/** The rules that a coordinator may set aside for one audit and the two people named, where the council makes them a must. */
export const RULES_TO_SET_ASIDE: readonly PairRule[] = PAIR_RULE_NAMES.filter(
  (rule) => PAIR_RULES[rule].canSetAside,
);

/** Which two, which rules and why, as the form posts them: a rule alone comes as text, several as a list. */
export const setAsideSchema = z.object({
  manager: z.string({ error: 'Choose the group manager' }).min(1, { error: 'Choose the group manager' }),
  chair: z
    .string({ error: 'Choose the independent chair' })
    .min(1, { error: 'Choose the independent chair' }),
  rules: z
    .union([z.string().transform((rule) => [rule]), z.array(z.string())], { error: NOTHING })
    .pipe(z.array(z.enum(PAIR_RULE_NAMES, { error: NOTHING })).min(1, { error: NOTHING })),
  reason: z
    .string({ error: 'Say why' })
    .trim()
    .min(1, { error: 'Say why this rule is set aside' })
    .max(LONGEST_REASON, { error: `Use ${LONGEST_REASON} characters or fewer` }),
});

/** Rules to be set aside for two people, with the reason. */
export type RulesToSetAside = z.infer<typeof setAsideSchema>;

/** The rules that two people break on an audit, nothing being set aside for them. */
export function brokenByTwo(
  facts: PairFacts,
  audit: AuditToPair,
  { manager, chair }: Pick<AuditToPair, 'manager' | 'chair'>,
): BrokenRule[] {
  const pair: AuditToPair = { ...audit, manager, chair, setAside: [] };
  const audits = facts.audits.map((other) => (other.id === audit.id ? pair : other));
  return brokenRules(pair, pairBoard({ ...facts, audits })).filter(({ strength }) => strength === 'must');
}

/**
 * May these rules be set aside for these two? Everything else that must hold has to hold, a rule that is not broken needs
 * no setting aside, and a rule that can never be set aside is refused whatever is posted.
 */
export function maySetAside(
  facts: PairFacts,
  audit: AuditToPair,
  { manager, chair, rules }: RulesToSetAside,
): Outcome<true> {
  const broken = brokenByTwo(facts, audit, { manager, chair });
  const standing = broken.filter(({ rule }) => rule === null || !isSettable(rule) || !rules.includes(rule));
  const idle = rules.filter((rule) => !broken.some((one) => one.rule === rule));
  const problems = [
    ...standing.map(
      ({ seat, rule, why }): Problem =>
        rule !== null && isSettable(rule)
          ? {
              field: 'rules',
              message: `${why}: “${PAIR_RULES[rule].label}” would have to be set aside as well`,
            }
          : { field: seat, message: why },
    ),
    ...idle.map(
      (rule): Problem => ({
        field: 'rules',
        message: `These two do not break “${PAIR_RULES[rule].label}”, so there is nothing to set aside`,
      }),
    ),
  ];
  return problems.length > 0 ? refusedAll(problems) : accepted(true);
}

const isSettable = (rule: PairRule) => RULES_TO_SET_ASIDE.includes(rule);
