import { expect, test } from 'vitest';
import { chosenSheet, draftFrom, layoutHash, mappingSchema } from '#lib/domain/cycles/frame/frame-draft.ts';
import { aDraft } from '#tests/support/frame-builders.ts';

test('what was sealed comes back as it was', () => {
  const draft = aDraft([['1', 'Harbour']]);
  expect(draftFrom(JSON.stringify(draft))).toEqual(draft);
});

test.each(['', '{}', '[]'])('“%s” was never sealed by us', (text) => {
  expect(() => draftFrom(text)).toThrow();
});

test('the list that is settled is the chosen one, and the first where the choice is gone', () => {
  const draft = aDraft([['1', 'Harbour']]);
  const second = { ...chosenSheet(draft), name: 'Second' };
  const file = { ...draft.file, sheets: [chosenSheet(draft), second] };
  expect(chosenSheet({ file, choices: { ...draft.choices, sheet: 1 } }).name).toBe('Second');
  expect(chosenSheet({ file, choices: { ...draft.choices, sheet: 9 } }).name).toBe('');
});

test('a layout is its headers in order, whatever their case', () => {
  const layout = (...headers: string[]) => layoutHash({ headers, rows: [] });
  expect(layout('ID', 'Team')).toBe(layout(' id', 'TEAM'));
  expect(layout('ID', 'Team')).not.toBe(layout('Team', 'ID'));
});

test('what is kept for a layout is places and teams', () => {
  expect(mappingSchema.parse({ places: { reference: 0 }, teamNames: { hrb: 'id' }, rows: 7 })).toEqual({
    places: { reference: 0 },
    teamNames: { hrb: 'id' },
  });
});
