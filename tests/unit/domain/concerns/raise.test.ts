import { expect, test } from 'vitest';
import { canRaiseIn, raiseForm } from '#lib/domain/concerns/raise.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const POSTED = {
  level: 'red',
  questionId: 'seen',
  words: ' Nobody has seen the child. ',
  spokenTo: 'Duty manager',
  spokenOn: '2010-11-10',
  spokenTime: '14:05',
};

test('a concern is raised with its level, its words and to whom it was spoken', () => {
  expect(parseInput(raiseForm, POSTED)).toEqual({
    ok: true,
    value: { ...POSTED, words: 'Nobody has seen the child.' },
  });
});

test('without a question it is about the audit as a whole', () => {
  const parsed = parseInput(raiseForm, { ...POSTED, questionId: '' });
  expect(parsed).toMatchObject({ ok: true, value: { questionId: null } });
});

test('everything that is missing is said at once', () => {
  const parsed = parseInput(raiseForm, {});
  expect(parsed.ok ? [] : parsed.problems.map(({ field }) => field)).toEqual([
    'level',
    'words',
    'spokenTo',
    'spokenOn',
    'spokenTime',
  ]);
});

test.each(['25:00', '12:60', 'noon', '1205'])('%s is no time of day', (spokenTime) => {
  expect(parseInput(raiseForm, { ...POSTED, spokenTime })).toMatchObject({
    ok: false,
    problems: [{ field: 'spokenTime' }],
  });
});

test('practice feedback is no immediate concern', () => {
  expect(parseInput(raiseForm, { ...POSTED, level: 'practice' }).ok).toBe(false);
});

test('concerns are raised from the opening of a cycle on, also after its findings are out', () => {
  const all = ['planned', 'drawn', 'paired', 'open', 'closed', 'published'] as const;
  expect(all.filter(canRaiseIn)).toEqual(['open', 'closed', 'published']);
});
