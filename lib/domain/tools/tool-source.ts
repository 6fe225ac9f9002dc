import { z } from 'zod';
import { ANSWER_OUTCOMES, ANSWER_TYPE_NAMES } from '#lib/domain/tools/answer-types.ts';
import { LIMIT_UNITS } from '#lib/domain/tools/date-rule.ts';
import { ALERT_LEVELS } from '#lib/domain/tools/question.ts';
import { SERVICE_NAMES } from '#lib/domain/tools/tool.ts';

const texts = z.array(z.string());

const limitSource = z.strictObject({
  id: z.string().optional(),
  when: z.string().optional(),
  n: z.int(),
  unit: z.enum(LIMIT_UNITS),
  standard: z.string().optional(),
  start: z.string().optional(),
  end: z.string().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
});

const rule = { start: z.string(), limits: z.array(limitSource) };

const dateRuleSource = z.discriminatedUnion('fn', [
  z.strictObject({ fn: z.literal('timeliness'), ...rule, end: z.string() }),
  z.strictObject({ fn: z.literal('seriesTimeliness'), ...rule, events: z.string() }),
]);

/** A question as a tool's file writes it. Unknown keys are refused: nothing written is lost in silence. */
export const questionSource = z.strictObject({
  id: z.string(),
  common_key: z.string().optional(),
  text: z.string(),
  type: z.enum(ANSWER_TYPE_NAMES),
  rule: dateRuleSource.optional(),
  options: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
  compliance: z.boolean().default(false),
  critical: z.boolean().default(false),
  alert_if: z
    .strictObject({
      answers: z.array(z.enum(ANSWER_OUTCOMES)),
      level: z.enum(ALERT_LEVELS),
      note: z.string().optional(),
    })
    .optional(),
  na_when: z.string().optional(),
  met_includes: z.array(z.enum(ANSWER_OUTCOMES)).default(['met']),
  good: z.string().optional(),
  partly: z.string().optional(),
  look_in: texts.default([]),
  standards: texts.default([]),
  themes: texts.default([]),
});

const sectionSource = z.strictObject({
  id: z.string(),
  title: z.string(),
  critical: z.boolean().default(false),
  questions: z.array(questionSource),
});

/** A tool as its file writes it, in snake case. */
export const toolSource = z.strictObject({
  id: z.string(),
  title: z.string(),
  version: z.string(),
  service: z.enum(SERVICE_NAMES),
  unit_of_audit: z.string(),
  purpose: z.string(),
  frame: z.string(),
  sampling: z.strictObject({
    method: z.string(),
    default_n: z.int(),
    minimum_per_stratum: z.int().optional(),
    exclude: texts.default([]),
    second_auditor: z.string().optional(),
    extra: z.string().optional(),
  }),
  auditors: z.string(),
  privacy: z.string().optional(),
  multi_agency: z.boolean().default(false),
  key_areas: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      rule: z.enum(['single', 'all-of']),
      questions: texts,
    }),
  ),
  sections: z.array(sectionSource),
  grading: z.strictObject({
    per_section: z.boolean(),
    overall: z.string(),
    critical_sections: texts,
    override: z.string(),
  }),
});

/** A question as written in a file. */
export type QuestionSource = z.output<typeof questionSource>;
/** A time limit as written in a file. */
export type LimitSource = z.output<typeof limitSource>;
/** A section as written in a file. */
export type SectionSource = z.output<typeof sectionSource>;
/** A tool as written in a file. */
export type ToolSource = z.output<typeof toolSource>;
