import { z } from 'zod';
import { calendarDate, optionalDate } from '#lib/domain/answers/calendar-date.ts';
import { FOUND_WHERE_NAMES } from '#lib/domain/answers/found-where.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { VOICE_NAMES, VOICE_VIEW_NAMES } from '#lib/domain/answers/voice.ts';
import { OVERRIDE_OUTCOMES } from '#lib/domain/tools/answer-types.ts';

/** The most a note, a reason or a text answer may hold, in characters. */
export const LONGEST_TEXT = 4000;

const long = z.string().max(LONGEST_TEXT, 'Write no more than 4,000 characters');
const short = z.string().max(500, 'Write no more than 500 characters');

/** What a text question holds. */
export const textValue = long;

/** Dates as found on the record; `limit` names the time limit that applies (null: the first), `exception` a recorded reason for delay. */
export const datesSchema = z.object({
  start: optionalDate,
  end: optionalDate,
  events: z.array(calendarDate).max(200, 'Give no more than 200 dates').default([]),
  limit: z.string().nullable().default(null),
  exception: long.default(''),
});

/** One action agreed: what, who, by when, and how completion will be shown. */
export const actionSchema = z.object({
  what: short.default(''),
  who: short.default(''),
  byWhen: optionalDate,
  proof: short.default(''),
});

/** What stands beside the value of an answer. */
export const answerRemarks = z.object({
  /** The place, by id, where the evidence was found. */
  foundIn: z.string().nullable().default(null),
  expectedPlace: z
    .enum(FOUND_WHERE_NAMES, 'Choose where it was found from the list')
    .nullable()
    .default(null),
  /** Where exactly, so that it can be found again: "visit of 3 March, second page". A pointer, not a copy. */
  pointer: short.default(''),
  /** Minutes spent looking for the evidence; null where nobody said. */
  minutes: z
    .int('Enter whole minutes')
    .min(0, 'Enter 0 or more minutes')
    .max(600, 'Enter 600 minutes or fewer')
    .nullable()
    .default(null),
  note: long.default(''),
  /** Work that others should see. */
  exemplar: z.boolean().default(false),
  /** Why something quick to put right was not done; null where the answer is no quick win. */
  quickWin: z.enum(QUICK_WIN_CAUSE_NAMES, 'Choose a cause from the list').nullable().default(null),
  /** What the child or the family says beside the file; null where nobody was asked. */
  voice: z
    .object({
      who: z.enum(VOICE_NAMES, 'Choose who was asked'),
      view: z.enum(VOICE_VIEW_NAMES, 'Choose how it stands beside the file'),
      words: long.default(''),
    })
    .nullable()
    .default(null),
  /** Why: for a grade, for "does not apply", or for a question left unanswered. */
  reason: long.default(''),
  /** The auditor's own judgement instead of the computed one, with its reason. */
  override: z
    .object({
      outcome: z.enum(OVERRIDE_OUTCOMES, 'Choose an outcome from the list'),
      reason: long.default(''),
    })
    .nullable()
    .default(null),
});

const valueSchema = z.union([
  z.null(),
  z.string(),
  z.number(),
  z.object({ dates: datesSchema }),
  z.object({ actions: z.array(actionSchema) }),
]);

/** An answer as stored. Null is no answer; strings are options, choices and texts. */
export const answerSchema = answerRemarks.extend({ value: valueSchema });

/** An answer to one question, as stored. */
export type Answer = z.output<typeof answerSchema>;
/** What was answered, without what stands beside it. */
export type AnswerValue = Answer['value'];
/** Dates as found on the record. */
export type Dates = z.output<typeof datesSchema>;
/** One action agreed. */
export type ActionRow = z.output<typeof actionSchema>;
