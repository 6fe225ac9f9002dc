import { z } from 'zod';
import { PAIR_RULE_NAMES, type PairRule, type RuleStrength } from '#lib/domain/cycles/pairs/pair.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { type NumberRange, wholeNumber } from '#lib/domain/whole-number.ts';

/** The numbers that the rules of pairs count with: what they are called and how far they may go. */
export const PAIR_NUMBERS = {
  mostAudits: { label: 'Most audits of one cycle', min: 1, max: 50 },
  experiencedAfter: { label: 'Audits that make experienced', min: 1, max: 50 },
  trainingMonths: { label: 'Months that training lasts', min: 1, max: 120 },
} as const satisfies Record<string, NumberRange>;

/** One of the numbers. */
export type PairNumber = keyof typeof PAIR_NUMBERS;

/** The numbers in the order of the form. */
export const PAIR_NUMBER_NAMES = [
  'mostAudits',
  'experiencedAfter',
  'trainingMonths',
] as const satisfies PairNumber[];

/** How far each strength goes, in words. */
export const STRENGTHS: Readonly<Record<RuleStrength, string>> = {
  must: 'Must hold',
  prefer: 'Holds where it can',
  off: 'Is not looked at',
};

/** The rules that a council can make stronger or weaker. */
export const RULES_TO_DECIDE: readonly PairRule[] = PAIR_RULE_NAMES.filter(
  (rule) => PAIR_RULES[rule].mayBe.length > 1,
);

/** What a council has decided about pairs. */
export type PairSettings = Record<PairNumber, number> & {
  strengths: Readonly<Record<PairRule, RuleStrength>>;
};

/** The form of the rules: three numbers, and a strength for each rule that may have more than one. */
export const pairSettingsSchema = z
  .object({
    mostAudits: wholeNumber(PAIR_NUMBERS.mostAudits),
    experiencedAfter: wholeNumber(PAIR_NUMBERS.experiencedAfter),
    trainingMonths: wholeNumber(PAIR_NUMBERS.trainingMonths),
    experienced: strengthOf('experienced'),
    training: strengthOf('training'),
    leave: strengthOf('leave'),
    load: strengthOf('load'),
    'same-pair': strengthOf('same-pair'),
  })
  .transform(({ mostAudits, experiencedAfter, trainingMonths, ...pairRules }) => ({
    mostAudits,
    experiencedAfter,
    trainingMonths,
    pairRules,
  }));

/** The numbers and the strengths as a coordinator posts them. */
export type PostedPairSettings = z.output<typeof pairSettingsSchema>;

function strengthOf(rule: PairRule) {
  const error = `Choose how far “${PAIR_RULES[rule].label}” goes`;
  return z
    .enum(['must', 'prefer', 'off'], { error })
    .refine((strength) => PAIR_RULES[rule].mayBe.includes(strength), { error });
}

/** The strengths to store: only those that differ from what the product comes with. */
export const decidedRules = ({ pairRules }: PostedPairSettings): Record<string, RuleStrength> =>
  Object.fromEntries(
    RULES_TO_DECIDE.flatMap((rule) => {
      const [, strength] = Object.entries(pairRules).find(([name]) => name === rule) ?? [];
      return strength && strength !== PAIR_RULES[rule].usually ? [[rule, strength]] : [];
    }),
  );

/** What changed, as the trail says it: "Training in date: must hold". Empty where nothing did. */
export function changedPairSettings(before: PairSettings, after: PairSettings): string {
  const numbers = PAIR_NUMBER_NAMES.filter((name) => before[name] !== after[name]).map(
    (name) => `${PAIR_NUMBERS[name].label}: ${before[name]} to ${after[name]}`,
  );
  const rules = RULES_TO_DECIDE.filter((rule) => before.strengths[rule] !== after.strengths[rule]).map(
    (rule) => `${PAIR_RULES[rule].label}: ${STRENGTHS[after.strengths[rule]].toLowerCase()}`,
  );
  return [...numbers, ...rules].join('. ');
}
