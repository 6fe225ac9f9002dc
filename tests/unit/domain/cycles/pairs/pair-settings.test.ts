import { expect, test } from 'vitest';
import {
  changedPairSettings,
  decidedRules,
  type PairSettings,
  pairSettingsSchema,
  RULES_TO_DECIDE,
} from '#lib/domain/cycles/pairs/pair-settings.ts';
import { ruleStrengths } from '#lib/domain/cycles/pairs/pair-terms.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const posted = {
  mostAudits: '6',
  experiencedAfter: '3',
  trainingMonths: '24',
  experienced: 'must',
  training: 'must',
  leave: 'must',
  load: 'prefer',
  'same-pair': 'off',
};

test('the rules that always hold are not the council’s to decide', () => {
  expect(RULES_TO_DECIDE).toEqual(['experienced', 'training', 'leave', 'load', 'same-pair']);
});

test('only what differs from the product’s own rules is stored', () => {
  const read = parseInput(pairSettingsSchema, posted);
  expect(read.ok && decidedRules(read.value)).toEqual({
    training: 'must',
    load: 'prefer',
    'same-pair': 'off',
  });
});

test('a rule that always holds cannot be posted away', () => {
  const read = parseInput(pairSettingsSchema, { ...posted, 'own-team': 'off' });
  expect(read.ok && ruleStrengths(decidedRules(read.value))['own-team']).toBe('must');
});

test('a fair load cannot be switched off, and a number keeps to its range', () => {
  const read = parseInput(pairSettingsSchema, { ...posted, load: 'off', mostAudits: '0', leave: undefined });
  expect(read.ok ? [] : read.problems).toEqual([
    { field: 'mostAudits', message: 'Most audits of one cycle must be a whole number from 1 to 50' },
    { field: 'leave', message: 'Choose how far “Leave respected” goes' },
    { field: 'load', message: 'Choose how far “A fair load” goes' },
  ]);
});

test('the trail says what changed, and nothing where nothing did', () => {
  const before: PairSettings = {
    mostAudits: 4,
    experiencedAfter: 3,
    trainingMonths: 24,
    strengths: ruleStrengths({}),
  };
  const after = { ...before, mostAudits: 6, strengths: ruleStrengths({ training: 'must' }) };
  expect(changedPairSettings(before, after)).toBe(
    'Most audits of one cycle: 4 to 6. Training in date: must hold',
  );
  expect(changedPairSettings(before, before)).toBe('');
});
