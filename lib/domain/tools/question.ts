import { z } from 'zod';
import { ANSWER_OUTCOMES, ANSWER_TYPE_NAMES } from '#lib/domain/tools/answer-types.ts';
import { citationSchema } from '#lib/domain/tools/citation.ts';
import { dateRuleSchema } from '#lib/domain/tools/date-rule.ts';

/** The levels of an immediate concern, gravest first. */
export const ALERT_LEVELS = ['red', 'amber', 'practice'] as const;

const alertRuleSchema = z
  .object({
    outcomes: z.array(z.enum(ANSWER_OUTCOMES)).readonly(),
    level: z.enum(ALERT_LEVELS),
    /** When to treat it as graver, in the tool's words. */
    note: z.string().nullable(),
  })
  .readonly();

const choiceSchema = z.object({ value: z.string().min(1), label: z.string().min(1) }).readonly();

/** One question of a tool, complete: nothing else is needed to ask it. */
export const questionSchema = z
  .object({
    id: z.string().min(1),
    /** As printed: section and place in it, "3.1". */
    number: z.string(),
    text: z.string().min(1),
    type: z.enum(ANSWER_TYPE_NAMES),
    /** Counts in the figures. */
    scored: z.boolean(),
    critical: z.boolean(),
    /** The same idea asked in several tools, so that they can be compared. */
    commonKey: z.string().nullable(),
    /** What good looks like. */
    good: z.string().nullable(),
    /** What "partly" means here, where it needs saying. */
    partly: z.string().nullable(),
    /** When "does not apply" may be chosen; choosing it then asks for a reason. */
    naWhen: z.string().nullable(),
    /** Outcomes counted as met for this question; usually only met. */
    metIncludes: z.array(z.enum(ANSWER_OUTCOMES)).readonly(),
    /** The choices of a `choice` question; empty for every other type. */
    choices: z.array(choiceSchema).readonly(),
    /** Places, by id, where the evidence is expected. */
    lookIn: z.array(z.string()).readonly(),
    standards: z.array(citationSchema).readonly(),
    themes: z.array(z.string()).readonly(),
    dateRule: dateRuleSchema.nullable(),
    alert: alertRuleSchema.nullable(),
  })
  .readonly();

/** One question of a tool. */
export type Question = z.infer<typeof questionSchema>;
/** Which outcomes raise a concern, and how grave. */
export type AlertRule = z.infer<typeof alertRuleSchema>;
/** How grave a concern is. */
export type AlertLevelName = (typeof ALERT_LEVELS)[number];
