import { expect, test } from 'vitest';
import { exportTable } from '#lib/domain/findings/export-table.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { aRecord, returnedAudits } from '#tests/support/findings-builders.ts';

test('the table has lines of cases picked by hand only where some came back', () => {
  const selections = (targeted: ReturnType<typeof returnedAudits>[]) =>
    new Set(exportTable(aRecord({ targeted })).figures.map(({ selection }) => selection));
  expect(selections([])).toEqual(new Set(['random']));
  expect(selections([returnedAudits(2)])).toEqual(new Set(['random', 'targeted']));
});

test('breakdowns are in it where their counts are given, and the notes with them', () => {
  expect(exportTable(aRecord()).groups).toEqual([]);
  const { groups, notes } = exportTable(aRecord(), teamsFor('outside'));
  expect(groups).toHaveLength(3);
  expect(notes.map(([name]) => name)).toContain('Hidden: few cases');
});
