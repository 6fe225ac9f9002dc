import { expect, test } from 'vitest';
import { exportSheets, notesSheet } from '#lib/domain/findings/export-sheets.ts';
import { exportTable } from '#lib/domain/findings/export-table.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { aRecord } from '#tests/support/findings-builders.ts';

const table = exportTable(aRecord(), teamsFor('outside'));

test('figures, breakdown and counts are a sheet each, every row as long as its headings', () => {
  const sheets = exportSheets(table);
  expect(sheets.map(({ name }) => name)).toEqual(['Figures', 'Breakdown', 'Judgements and marks']);
  for (const { rows } of sheets) expect(new Set(rows.map(({ length }) => length)).size).toBe(1);
  expect(exportSheets(exportTable(aRecord())).map(({ name }) => name)).not.toContain('Breakdown');
});

test('a hidden group has its name and nothing else', () => {
  const [, breakdown] = exportSheets(table);
  expect(breakdown?.rows.at(-1)).toEqual([
    ...['Team', 'Riverside', 'Child seen', 'Hidden: few cases'],
    ...['', '', '', '', '', '', 1],
  ]);
});

test('the notes are a sheet of names and sentences', () => {
  const { name, rows } = notesSheet(table);
  expect(name).toBe('Notes');
  expect(rows.slice(0, 2)).toEqual([
    ['Note', 'What it says'],
    ['Findings', 'Child protection, cycle 1'],
  ]);
});
