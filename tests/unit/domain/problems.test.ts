import { expect, test } from 'vitest';
import { accepted, refused, refusedAll } from '#lib/domain/problems.ts';

test('an acceptance carries its value', () => {
  expect(accepted(7)).toEqual({ ok: true, value: 7 });
});

test('a refusal carries its field and its sentence', () => {
  expect(refused('name', 'Enter a name')).toEqual({
    ok: false,
    problems: [{ field: 'name', message: 'Enter a name' }],
  });
});

test('a refusal can carry every problem at once', () => {
  const problems = [
    { field: 'name', message: 'Enter a name' },
    { field: 'due', message: 'Enter a date' },
  ];
  expect(refusedAll(problems)).toEqual({ ok: false, problems });
});
