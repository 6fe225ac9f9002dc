import { z } from 'zod';
import { parseInput } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import { ANSWER_TYPE_NAMES } from '#lib/domain/tools/answer-types.ts';
import { ALERT_LEVELS } from '#lib/domain/tools/question.ts';
import { type QuestionSource, questionSource } from '#lib/domain/tools/tool-source.ts';
import type { AlertLevel, Vocabulary } from '#lib/domain/tools/vocabulary.ts';

const alertLevelSource = z.strictObject({
  meaning: z.string(),
  act: z.string().optional(),
  blocks_return_until: z.string().optional(),
  defaults: z.strictObject({
    spoken: z.string().optional(),
    escalate_to: z.string().optional(),
    acknowledged_within_hours: z.int().optional(),
    acknowledged_within_working_days: z.int().optional(),
    written_plan_within_working_days: z.int().optional(),
    feedback_within_working_days: z.int().optional(),
    actions_agreed_within_working_days: z.int().optional(),
  }),
});

const standardSource = z.strictObject({
  title: z.string(),
  type: z.string(),
  from: z.string().optional(),
  until: z.string().optional(),
  checked: z.string(),
});

const sharedSource = z.strictObject({
  schema_version: z.literal(1),
  licence_note: z.string(),
  /** The meaning of answers is code; a test holds these entries to it. */
  answer_types: z.record(z.enum(ANSWER_TYPE_NAMES), z.looseObject({})),
  key_area_rules: z.record(z.enum(['single', 'all-of']), z.string()),
  found_where: z.strictObject({ options: z.array(z.string()), reported_as: z.string(), note: z.string() }),
  alert_levels: z.record(z.enum(ALERT_LEVELS), alertLevelSource),
  alert_note: z.string(),
  context_factors: z.array(questionSource),
  closing_questions: z.array(questionSource),
  places: z.record(z.string(), z.string()),
  themes: z.record(z.string(), z.strictObject({ sources: z.array(z.string()) })),
  standards: z.record(z.string(), standardSource),
  common_keys: z.record(z.string(), z.string()),
});

/** What every tool shares: its words, and the questions asked in all of them. */
export type Shared = {
  vocabulary: Vocabulary;
  contextFactors: QuestionSource[];
  closingQuestions: QuestionSource[];
};

type AlertSource = z.output<typeof alertLevelSource>;

const alertLevel = (level: AlertLevel['level'], { defaults, ...source }: AlertSource): AlertLevel => ({
  level,
  meaning: source.meaning,
  act: source.act ?? null,
  blocksReturnUntil: source.blocks_return_until ?? null,
  spoken: defaults.spoken ?? null,
  escalateTo: defaults.escalate_to ?? null,
  acknowledgedWithinHours: defaults.acknowledged_within_hours ?? null,
  acknowledgedWithinWorkingDays: defaults.acknowledged_within_working_days ?? null,
  writtenPlanWithinWorkingDays: defaults.written_plan_within_working_days ?? null,
  feedbackWithinWorkingDays: defaults.feedback_within_working_days ?? null,
  actionsAgreedWithinWorkingDays: defaults.actions_agreed_within_working_days ?? null,
});

const vocabularyOf = (source: z.output<typeof sharedSource>): Vocabulary => ({
  places: Object.entries(source.places).map(([id, label]) => ({ id, label })),
  themes: Object.entries(source.themes).map(([id, { sources }]) => ({ id, sources })),
  standards: Object.entries(source.standards).map(([code, { from = null, until = null, ...standard }]) => ({
    code,
    ...standard,
    from,
    until,
  })),
  commonKeys: Object.entries(source.common_keys).map(([key, meaning]) => ({ key, meaning })),
  alertLevels: ALERT_LEVELS.map((level) => alertLevel(level, source.alert_levels[level])),
  alertNote: source.alert_note,
});

/** The shared file as it is written, in snake case, or what is wrong with it. */
export function parseShared(source: unknown): Outcome<Shared> {
  const parsed = parseInput(sharedSource, source);
  if (!parsed.ok) return parsed;
  return accepted({
    vocabulary: vocabularyOf(parsed.value),
    contextFactors: parsed.value.context_factors,
    closingQuestions: parsed.value.closing_questions,
  });
}
