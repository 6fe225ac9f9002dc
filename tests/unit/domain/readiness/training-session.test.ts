import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { newSessionSchema, sessionInput, sessionSchema } from '#lib/domain/readiness/training-session.ts';

const posted = {
  title: ' Child protection tool ',
  'heldOn-day': '3',
  'heldOn-month': '5',
  'heldOn-year': '2026',
  place: '',
  tool: 'child-protection',
};

test('a session is read with its day in one text', () => {
  expect(parseInput(sessionSchema, sessionInput(posted))).toEqual({
    ok: true,
    value: { title: 'Child protection tool', heldOn: '2026-05-03', place: '', tool: 'child-protection' },
  });
});

test('a session about all tools names none', () => {
  expect(parseInput(sessionSchema, sessionInput({ ...posted, tool: 'all' }))).toMatchObject({
    value: { tool: null },
  });
});

test('everything to put right is said at once', () => {
  const read = parseInput(newSessionSchema, sessionInput({ title: '', tool: '', 'heldOn-day': '31' }));
  expect(read).toEqual({
    ok: false,
    problems: [
      { field: 'title', message: 'Enter a title for the session' },
      { field: 'heldOn', message: 'Enter the day of the session as a real date, such as 22 12 2010' },
      { field: 'tool', message: 'Choose the tool it is about' },
      { field: 'asked', message: 'Choose who is asked' },
    ],
  });
});
