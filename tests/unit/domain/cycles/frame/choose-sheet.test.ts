import { expect, test } from 'vitest';
import { chooseSheet } from '#lib/domain/cycles/frame/choose-sheet.ts';

const sheet = (name: string, headers: string[]) => ({
  name,
  headerLine: 1,
  list: { headers, rows: [] },
  dropped: [],
  cautions: [],
});

test('the first list with a reference and a team is meant, not the first list', () => {
  const sheets = [
    sheet('List 1', ['Child Unique ID', 'Gender', 'Contact Source']),
    sheet('List 6', ['Child Unique ID', 'Allocated Team']),
    sheet('List 7', ['Child Unique ID', 'Allocated Team', 'Allocated Worker']),
  ];
  expect(chooseSheet(sheets, [])).toEqual({ sheet: 1, places: { reference: 0, team: 1 } });
});

test('where none has both, the one of which most is recognised is shown', () => {
  expect(chooseSheet([sheet('A', ['X']), sheet('B', ['Gender', 'Locality'])], []).sheet).toBe(1);
});
