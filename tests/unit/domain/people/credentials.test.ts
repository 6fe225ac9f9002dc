import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { choosePasswordSchema, signInSchema } from '#lib/domain/people/credentials.ts';

const messages = (outcome: ReturnType<typeof parseInput>) => (outcome.ok ? [] : outcome.problems);

test('an address is found in lower case and without spaces around it', () => {
  const input = parseInput(signInSchema, { email: '  R.Osei@Northmere.example ', password: 'x' });
  expect(input).toEqual({ ok: true, value: { email: 'r.osei@northmere.example', password: 'x' } });
});

test('an empty sign-in says what to enter, field by field', () => {
  expect(messages(parseInput(signInSchema, {}))).toEqual([
    { field: 'email', message: 'Enter an e-mail address' },
    { field: 'password', message: 'Enter your password' },
  ]);
});

test('something that is no address is asked for again', () => {
  expect(messages(parseInput(signInSchema, { email: 'osei', password: 'x' }))).toEqual([
    { field: 'email', message: 'Enter an e-mail address, like name@council.gov.uk' },
  ]);
});

const choose = (password: string, again = password) =>
  messages(parseInput(choosePasswordSchema, { password, again }));

test.each([
  ['eleven chars', 'elevenchars', 1],
  ['twelve chars', 'twelve chars', 0],
  ['two hundred', 'x'.repeat(200), 0],
  ['more than two hundred', 'x'.repeat(201), 1],
])('a new password of %s is judged by its length', (_, password, problems) => {
  expect(choose(password)).toHaveLength(problems);
});

test('a slip in the second typing is caught at the second field', () => {
  expect(choose('twelve chars', 'twelve charz')).toEqual([
    { field: 'again', message: 'The two passwords are not the same' },
  ]);
});
