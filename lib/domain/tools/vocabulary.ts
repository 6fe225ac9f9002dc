import { z } from 'zod';
import { ALERT_LEVELS } from '#lib/domain/tools/question.ts';

const placeSchema = z.object({ id: z.string().min(1), label: z.string().min(1) }).readonly();

const themeSchema = z.object({ id: z.string().min(1), sources: z.array(z.string()).readonly() }).readonly();

const standardSchema = z
  .object({
    code: z.string().min(1),
    title: z.string().min(1),
    /** statute, regulations, statutory-guidance, sector-standard, inspection-framework, inquiry or local. */
    type: z.string(),
    /** First day or month in force, ISO; null where it always was. */
    from: z.string().nullable(),
    /** Last day or month in force, ISO; null while it still is. */
    until: z.string().nullable(),
    /** How far the figure or duty was read in its source; "background" is for the council to confirm. */
    checked: z.string(),
  })
  .readonly();

const clock = z.int().positive().nullable();

const alertLevelSchema = z
  .object({
    level: z.enum(ALERT_LEVELS),
    meaning: z.string(),
    /** What to do at once. */
    act: z.string().nullable(),
    /** What must have happened before the audit can be returned. */
    blocksReturnUntil: z.string().nullable(),
    /** When the manager must be spoken to. */
    spoken: z.string().nullable(),
    escalateTo: z.string().nullable(),
    acknowledgedWithinHours: clock,
    acknowledgedWithinWorkingDays: clock,
    writtenPlanWithinWorkingDays: clock,
    feedbackWithinWorkingDays: clock,
    actionsAgreedWithinWorkingDays: clock,
  })
  .readonly();

const commonKeySchema = z.object({ key: z.string().min(1), meaning: z.string().min(1) }).readonly();

/** The words all tools share, as a stored tool carries them: a copy, so that a later change cannot reach it. */
export const vocabularySchema = z
  .object({
    places: z.array(placeSchema).readonly(),
    themes: z.array(themeSchema).readonly(),
    standards: z.array(standardSchema).readonly(),
    commonKeys: z.array(commonKeySchema).readonly(),
    alertLevels: z.array(alertLevelSchema).readonly(),
    /** Where protective action belongs, said beside every concern. */
    alertNote: z.string(),
  })
  .readonly();

/** Where on the record evidence can be. */
export type Place = z.infer<typeof placeSchema>;
/** A theme and the reviews it comes from. */
export type Theme = z.infer<typeof themeSchema>;
/** A law, a guidance or a local rule questions rest on. */
export type Standard = z.infer<typeof standardSchema>;
/** What a level of concern means and asks for. */
export type AlertLevel = z.infer<typeof alertLevelSchema>;
/** An idea several tools ask about. */
export type CommonKey = z.infer<typeof commonKeySchema>;
/** The words all tools share. */
export type Vocabulary = z.infer<typeof vocabularySchema>;
