import { z } from 'zod';
import { type AnswerValue, actionSchema, datesSchema, textValue } from '#lib/domain/answers/answer.ts';
import { type AnswerType, optionsOf } from '#lib/domain/tools/answer-types.ts';
import type { DateRule } from '#lib/domain/tools/date-rule.ts';
import { limitFor } from '#lib/domain/tools/limits.ts';
import type { Question } from '#lib/domain/tools/question.ts';

type ValueSchema = z.ZodType<AnswerValue>;

const oneOf = (values: readonly string[]): ValueSchema => z.enum(values, 'Choose one of the answers offered');

const optionValue = (type: AnswerType): ValueSchema => oneOf(optionsOf(type).map(({ value }) => value));

// A form without JavaScript sends every number as text.
const numeric = (schema: z.ZodType<number>): ValueSchema =>
  z.preprocess((raw) => (typeof raw === 'string' && raw.trim() !== '' ? Number(raw) : raw), schema);

const scaleValue = numeric(
  z.int('Choose a whole number from 0 to 10').min(0, 'Choose 0 or more').max(10, 'Choose 10 or less'),
);

const numberValue = numeric(
  z.number('Enter a number').min(0, 'Enter 0 or more').max(1_000_000, 'Enter 1,000,000 or less'),
);

const eventsAfter = (rule: DateRule) => (rule.fn === 'timeliness' ? rule.end : rule.events);

/** Dates that make sense under the question's rule: nothing before the start, a limit the tool names, events in order. */
function datesUnder(rule: DateRule): ValueSchema {
  const dates = datesSchema
    .superRefine(({ start, end, events, limit }, context) => {
      const named = limitFor(rule, { limit, start });
      if (!named)
        context.addIssue({
          code: 'custom',
          path: ['limit'],
          message: 'Choose one of the time limits offered',
        });
      const before = (date: string) => start !== null && date < start;
      const message = `Nothing can be before the start (${named?.start ?? rule.start}): check the ${named?.end ?? eventsAfter(rule)}`;
      if (end !== null && before(end)) context.addIssue({ code: 'custom', path: ['end'], message });
      if (events.some(before)) context.addIssue({ code: 'custom', path: ['events'], message });
    })
    .transform((value) => ({ ...value, events: [...new Set(value.events)].sort() }));
  return z.object({ dates }, 'Enter the dates');
}

const insteadOfDates = optionValue('dates');

function datesValue({ dateRule }: Question, raw: unknown): ValueSchema {
  return typeof raw === 'string' || !dateRule ? insteadOfDates : datesUnder(dateRule);
}

const actionsValue = z.object(
  { actions: z.array(actionSchema).max(50, 'Give no more than 50 actions') },
  'Enter the actions',
);

// Every save parses a value, and a schema costs far more to make than to use: what can be is made once.
const always = (schema: ValueSchema) => () => schema;

/** For each answer type, the values a question of it takes; `raw` is looked at where a type takes two shapes. */
const VALUES: Record<AnswerType, (question: Question, raw: unknown) => ValueSchema> = {
  evidence: always(optionValue('evidence')),
  'yes-no': always(optionValue('yes-no')),
  grade: always(optionValue('grade')),
  dates: datesValue,
  'scale-0-10': always(scaleValue),
  number: always(numberValue),
  text: always(textValue),
  choice: ({ choices }) => oneOf(choices.map(({ value }) => value)),
  'action-list': always(actionsValue),
};

/** The schema of the values a question takes. */
export const valueSchemaOf = (question: Question, raw: unknown): ValueSchema =>
  VALUES[question.type](question, raw);
