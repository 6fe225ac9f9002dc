import { expect, test } from 'vitest';
import { z } from 'zod';
import { emptyForm, formFields, parseInput, problemAt, typed } from '#lib/domain/parse-form.ts';

const form = new FormData();
form.append('name', 'Harbour');
form.append('team', 'a');
form.append('team', 'b');
form.append('$ACTION_2:0', '{}');
form.append('list', new File(['x'], 'list.csv'));

test('a form’s texts come by name, a name that repeats as a list, and nothing of the framework’s own', () => {
  expect(formFields(form)).toEqual({ name: 'Harbour', team: ['a', 'b'] });
});

test('a file is not taken for text', () => {
  expect(formFields(form)).not.toHaveProperty('list');
});

const schema = z.object({
  name: z
    .string({ error: 'Enter a name' })
    .min(3, { error: 'Use three letters or more' })
    .max(1, { error: 'Too long' }),
  due: z.object({ day: z.coerce.number({ error: 'Enter a day' }) }),
});

test('each field that is wrong gets one sentence, the first', () => {
  expect(parseInput(schema, { name: 'ab', due: { day: 'x' } })).toEqual({
    ok: false,
    problems: [
      { field: 'name', message: 'Use three letters or more' },
      { field: 'due.day', message: 'Enter a day' },
    ],
  });
});

test('input that is right comes back parsed', () => {
  expect(parseInput(z.object({ n: z.coerce.number() }), { n: '29' })).toEqual({ ok: true, value: { n: 29 } });
});

test.each([
  ['what was typed', { name: 'Riverside' }, 'Riverside'],
  ['what was there before, where nothing was typed', {}, 'Harbour'],
  ['an emptied field as empty', { name: '' }, ''],
  ['the first of a list', { name: ['a', 'b'] }, 'a'],
])('a field shows %s', (_, fields: Record<string, string | string[]>, shown) => {
  expect(typed(fields, 'name', 'Harbour')).toBe(shown);
});

test('a problem is found beside its own field only', () => {
  const state = { ...emptyForm, problems: [{ field: 'name', message: 'Enter a name' }] };
  expect([problemAt(state, 'name'), problemAt(state, 'team')]).toEqual(['Enter a name', undefined]);
});
