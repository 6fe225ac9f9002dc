import { expect, test } from 'vitest';
import { describeChange, type NamedDetails } from '#lib/domain/people/describe-change.ts';

const helen: NamedDetails = { name: 'Helen Marsh', role: 'auditor', seat: 'manager', team: 'Riverside' };

test('the trail says what changed, and nothing else', () => {
  expect(describeChange(helen, { ...helen, role: 'leader', seat: null, team: null })).toBe(
    'Role: Auditor to Leader. Seat: Group manager to none. Team: Riverside to none',
  );
});

test('where nothing changed there is nothing to say', () => {
  expect(describeChange(helen, { ...helen })).toBe('');
});
