import { expect, test } from 'vitest';
import { isOverSampled, shareOut } from '#lib/domain/cycles/draw/share-out.ts';

const TEAMS = { Harbour: 80, Northgate: 60, Quay: 8 };

test('a sample is shared in proportion, and what a minimum adds is known', () => {
  const shared = shareOut(TEAMS, { size: 20, minimum: 3 });
  expect(shared).toEqual({
    ok: true,
    value: [
      { stratum: 'Harbour', cases: 80, drawn: 9, inProportion: 11 },
      { stratum: 'Northgate', cases: 60, drawn: 7, inProportion: 8 },
      { stratum: 'Quay', cases: 8, drawn: 4, inProportion: 1 },
    ],
  });
  expect(shared.ok && shared.value.filter(isOverSampled).map(({ stratum }) => stratum)).toEqual(['Quay']);
});

test('a simple draw is one stratum', () => {
  expect(shareOut({ '': 148 }, { size: 20, minimum: 0 })).toMatchObject({ value: [{ drawn: 20 }] });
});

test('minimums that need more than the sample are refused with the number they need', () => {
  expect(shareOut(TEAMS, { size: 20, minimum: 10 })).toEqual({
    ok: false,
    problems: [
      {
        field: 'minimum',
        message:
          'At least 10 from each of 3 groups makes 28, more than the 20 to be drawn. Draw more, or lower this number',
      },
    ],
  });
});

test('more groups than cases to draw are refused', () => {
  expect(shareOut(TEAMS, { size: 2, minimum: 0 })).toMatchObject({
    ok: false,
    problems: [{ field: 'firstColumn', message: expect.stringContaining('3 groups, more than the 2') }],
  });
});
