import { expect, test } from 'vitest';
import {
  emptyDrawForm,
  mayDraw,
  minimumInWords,
  postedDraw,
  seenAs,
} from '#lib/domain/cycles/draw/draw-form.ts';
import type { DrawPlan } from '#lib/domain/cycles/draw.ts';

const simple: DrawPlan = { sampleSize: 29, method: 'simple', strataBy: [], minimum: 0 };
const stratified: DrawPlan = { sampleSize: 29, method: 'stratified', strataBy: ['team', 'sex'], minimum: 2 };
const seen = seenAs(['team', 'sex'], '29', '2');

test('to look at the shares is not to draw', () => {
  expect(mayDraw({ step: 'show' }, stratified)).toEqual({ ok: true, value: false });
});

test('a simple sample is drawn with its tick', () => {
  expect(mayDraw({ step: 'draw', confirmed: 'yes' }, simple)).toEqual({ ok: true, value: true });
  expect(mayDraw({ step: 'draw' }, simple)).toMatchObject({ problems: [{ field: 'confirmed' }] });
});

test('a stratified sample is drawn as it was seen, or not at all', () => {
  expect(mayDraw({ confirmed: 'yes', seen }, stratified)).toEqual({ ok: true, value: true });
  expect(mayDraw({ confirmed: 'yes' }, stratified)).toMatchObject({ problems: [{ field: 'shares' }] });
  expect(mayDraw({ confirmed: 'yes', seen }, { ...stratified, sampleSize: 30 }).ok).toBe(false);
  expect(mayDraw({ confirmed: 'yes', seen }, { ...stratified, strataBy: ['sex'] }).ok).toBe(false);
});

test('what was posted is a plan for a list of that size', () => {
  expect(postedDraw({ sampleSize: '29' }, 187)).toEqual({ ok: true, value: simple });
  expect(postedDraw({ sampleSize: '188' }, 187).ok).toBe(false);
  expect(emptyDrawForm).toEqual({ problems: [], fields: {}, strata: null });
});

const share = (stratum: string, drawn: number, inProportion: number) => ({
  stratum,
  cases: 50,
  drawn,
  inProportion,
});

test('what a minimum does to the sample is said, and nothing where it does nothing', () => {
  expect(minimumInWords([share('Harbour', 9, 11), share('Quay', 4, 4)])).toBeNull();
  expect(minimumInWords([share('Harbour', 9, 11), share('Quay', 4, 1)])).toMatch(/^Quay gets more cases/);
  expect(minimumInWords([share('Pier', 2, 1), share('Quay', 4, 1)])).toMatch(/^Pier and 1 more get more/);
});
