import { expect, test } from 'vitest';
import {
  DRAW_METHOD_NAMES,
  DRAW_METHODS,
  drawAgainSchema,
  drawSchema,
  methodInWords,
} from '#lib/domain/cycles/draw.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const draw = (fields: Record<string, string>) => parseInput(drawSchema(1187), fields);
const stratified = { sampleSize: '29', method: 'stratified', firstColumn: 'team' };

test.each([
  ['1', 1],
  [' 29 ', 29],
  ['1187', 1187],
])('%s cases of 1,187 can be drawn, simply where nothing else is said', (typed, sampleSize) => {
  const value = { sampleSize, method: 'simple', strataBy: [], minimum: 0 };
  expect(draw({ sampleSize: typed })).toEqual({ ok: true, value });
});

test.each(['', '0', '-3', '2.5', '1188', 'twenty'])('"%s" cases of 1,187 cannot be drawn', (typed) => {
  const problems = [{ field: 'sampleSize', message: 'Enter a whole number from 1 to 1,187' }];
  expect(draw({ sampleSize: typed })).toEqual({ ok: false, problems });
  expect(draw({ ...stratified, sampleSize: typed })).toEqual({ ok: false, problems });
});

test('a stratified draw names one column or two, in order, and a minimum', () => {
  expect(draw({ ...stratified, secondColumn: '', minimum: '' })).toMatchObject({
    ok: false,
    problems: [{ field: 'minimum' }],
  });
  expect(draw({ ...stratified, secondColumn: '', minimum: '0' })).toEqual({
    ok: true,
    value: { sampleSize: 29, method: 'stratified', strataBy: ['team'], minimum: 0 },
  });
  expect(draw({ ...stratified, secondColumn: 'age-band', minimum: '2' })).toMatchObject({
    ok: true,
    value: { strataBy: ['team', 'age-band'], minimum: 2 },
  });
});

test.each([
  [{ firstColumn: '' }, 'firstColumn', 'Choose what the list is divided by'],
  [{ firstColumn: 'shoe-size' }, 'firstColumn', 'Choose what the list is divided by'],
  [{ secondColumn: 'team' }, 'secondColumn', 'Choose another column than the first, or none'],
  [{ minimum: '-1' }, 'minimum', 'Enter a whole number from 0 to 1,187'],
])('a stratified draw with %o is refused at %s', (wrong, field, message) => {
  expect(draw({ ...stratified, ...wrong })).toEqual({ ok: false, problems: [{ field, message }] });
});

test('columns that were filled in for another method do not matter to a simple draw', () => {
  expect(draw({ ...stratified, method: 'simple', minimum: 'x' })).toMatchObject({
    ok: true,
    value: { method: 'simple', strataBy: [] },
  });
});

test('an unknown method is refused', () => {
  expect(draw({ ...stratified, method: 'by eye' }).ok).toBe(false);
  expect(DRAW_METHOD_NAMES).toEqual(Object.keys(DRAW_METHODS));
});

const again = (fields: Record<string, string>) => parseInput(drawAgainSchema, fields);

test('a draw is given up only with a reason', () => {
  expect(again({ reason: '  The list was two weeks old. ', instead: '1' })).toEqual({
    ok: true,
    value: { reason: 'The list was two weeks old.', instead: 1 },
  });
  expect(again({ reason: '  ', instead: '1' })).toMatchObject({
    problems: [{ field: 'reason', message: 'Say why the draw is given up' }],
  });
  expect(again({ reason: 'x'.repeat(301), instead: '1' }).ok).toBe(false);
  expect(again({ reason: 'Too few', instead: 'first' }).ok).toBe(false);
});

test('how a sample was drawn is put in words', () => {
  expect(methodInWords({ method: 'simple', strataBy: [], minimum: 0 })).toMatch(/^Simple random draw/);
  const byTeam = { method: 'stratified', strataBy: ['team', 'age-band'], minimum: 2 } as const;
  expect(methodInWords({ ...byTeam, strataBy: [...byTeam.strataBy] })).toBe(
    'Stratified by team and age band, at least 2 from each group',
  );
  expect(methodInWords({ method: 'stratified', strataBy: ['team'], minimum: 0 })).toBe(
    'Stratified by team, in proportion',
  );
});
