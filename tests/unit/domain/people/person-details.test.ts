import { expect, test } from 'vitest';
import { parseInput } from '#lib/domain/parse-form.ts';
import { invitePersonSchema, personDetailsSchema } from '#lib/domain/people/person-details.ts';

const TEAM = '01a200f3-8567-729e-a802-e227e7e45f04';
const typed = { name: ' Helen Marsh ', role: 'auditor', seat: 'manager', teamId: TEAM };
const messagesOf = (input: unknown) => {
  const outcome = parseInput(personDetailsSchema, input);
  return outcome.ok ? [] : outcome.problems.map(({ field }) => field);
};

test('an auditor has a name, a seat and a team', () => {
  const value = { name: 'Helen Marsh', role: 'auditor', seat: 'manager', teamId: TEAM };
  expect(parseInput(personDetailsSchema, typed)).toEqual({ ok: true, value });
});

test('the seat of someone who does not audit is not kept', () => {
  const value = { name: 'Helen Marsh', role: 'leader', seat: null, teamId: null };
  expect(parseInput(personDetailsSchema, { ...typed, role: 'leader', teamId: '' })).toEqual({
    ok: true,
    value,
  });
});

test('an auditor without a seat is refused, and told so together with everything else', () => {
  expect(messagesOf({ name: '', role: 'auditor', teamId: '' })).toEqual(['name', 'seat']);
});

test.each(['steering', 'owner', ''])('nobody can be given the role “%s”', (role) => {
  expect(messagesOf({ ...typed, role })).toEqual(['role']);
});

test('a team is chosen, not typed', () => {
  expect(messagesOf({ ...typed, teamId: 'Harbour' })).toEqual(['teamId']);
});

test('someone new is found by their address in lower case', () => {
  const outcome = parseInput(invitePersonSchema, { ...typed, email: 'Helen.Marsh@Northmere.example' });
  expect(outcome.ok && outcome.value.email).toBe('helen.marsh@northmere.example');
});
