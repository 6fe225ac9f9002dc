import { expect, test } from 'vitest';
import { exportBreakdown } from '#lib/domain/findings/export-group.ts';
import { exportNotes } from '#lib/domain/findings/export-notes.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { aRecord } from '#tests/support/findings-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const notesFor = (audience: 'cases' | 'outside') => {
  const source = teamsFor(audience);
  const breakdown = { ...exportBreakdown(aTool(), source), disclosure: source.disclosure };
  return new Map(exportNotes(aRecord(), breakdown));
};

test('the notes say which edition it is, of which tool, and from when a figure is shown', () => {
  const notes = new Map(exportNotes(aRecord(), null));
  expect(notes.get('Edition')).toBe(1);
  expect(notes.get('Tool')).toMatch(/, version \d/);
  expect(notes.get('When a figure is shown')).toBe(
    'Where at least 80% of the audits it applies to are answered, and in 5 or more; as a percentage from 10; below 30 it is to be read with care.',
  );
  expect(notes.has('Breakdowns')).toBe(false);
});

test('a file for the outside says what is hidden and why', () => {
  expect(notesFor('outside').get('Hidden: few cases')).toMatch(/^A group in which 1 to 5 cases met/);
});

test('a file with every count says that it is not for the outside', () => {
  expect(notesFor('cases').get('Breakdowns')).toMatch(/Do not pass it on outside/);
});

test('a cut that cannot be checked is named as left out', () => {
  const source = teamsFor('outside');
  const breakdown = { groups: [], refused: ['service' as const], disclosure: source.disclosure };
  expect(new Map(exportNotes(aRecord(), breakdown)).has('Not broken down: services')).toBe(true);
});
