import { expect, test } from 'vitest';
import { MAIL_CHOICE_NAMES, MAIL_CHOICES, mailChoiceSchema } from '#lib/domain/messages/mail-choice.ts';
import { MESSAGE_KINDS, URGENT_KINDS } from '#lib/domain/messages/message-kinds.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

test('mail comes in one of the ways offered', () => {
  expect(MAIL_CHOICE_NAMES.map((choice) => parseInput(mailChoiceSchema, { choice }).ok)).toEqual([
    true,
    true,
  ]);
  expect(parseInput(mailChoiceSchema, {})).toEqual({
    ok: false,
    problems: [{ field: 'choice', message: 'Choose how your mail comes' }],
  });
});

test('what comes at once all the same is named where one chooses', () => {
  expect(URGENT_KINDS.map((kind) => MESSAGE_KINDS[kind].label)).toEqual([
    'Sent back',
    'Reminder from the coordinator',
    'Immediate concern',
    'Concern not acknowledged',
    'Concern now red',
    'Concern acknowledged',
    'Question to the unit',
    'Answer from the unit',
    'Training cancelled',
  ]);
  expect(MAIL_CHOICES.digest.hint).toMatch(
    /immediate concern.*sent back.*reminder the coordinator.*question to the unit and its answer.*training session cancelled/,
  );
});
