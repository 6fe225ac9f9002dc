import readSheets from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { exportSheets, notesSheet } from '#lib/domain/findings/export-sheets.ts';
import { exportTable } from '#lib/domain/findings/export-table.ts';
import { unpack } from '#lib/exchange/unpack-zip.ts';
import { workbookFile } from '#lib/exchange/workbook-file.ts';
import { readDirectory } from '#lib/exchange/zip-directory.ts';
import { teamsFor } from '#tests/support/export-builders.ts';
import { aRecord } from '#tests/support/findings-builders.ts';

test('a workbook opened again holds the same sheets and the same cells', async () => {
  const table = exportTable(aRecord(), teamsFor('outside'));
  const sheets = [...exportSheets(table), notesSheet(table)];
  const read = await readSheets(Buffer.from(await workbookFile(sheets)));
  expect(read.map(({ sheet }) => sheet)).toEqual(['Figures', 'Breakdown', 'Judgements and marks', 'Notes']);
  const emptied = (rows: readonly (readonly unknown[])[]) =>
    rows.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  expect(read.map(({ data }) => data)).toEqual(sheets.map(({ rows }) => emptied(rows)));
});

test('a text that begins like a formula stays a text', async () => {
  const dangers = ['=1+1', '+1', '-1', '@SUM(A1)', '=HYPERLINK("http://example.org")'];
  const file = Buffer.from(
    await workbookFile([{ name: 'Figures', rows: [['Label'], ...dangers.map((text) => [text])] }]),
  );
  const [sheet] = await readSheets(file);
  expect(sheet?.data.slice(1)).toEqual(dangers.map((text) => [text]));
  const parts = await unpack(file, readDirectory(file) ?? []);
  if (!parts.ok) expect.fail('the workbook cannot be unpacked');
  const markup = [...parts.value]
    .filter(([name]) => name.startsWith('xl/worksheets/'))
    .map(([, part]) => `${part}`);
  expect(markup.length).toBeGreaterThan(0);
  expect(markup.join('')).not.toMatch(/<f[ >]/);
});
