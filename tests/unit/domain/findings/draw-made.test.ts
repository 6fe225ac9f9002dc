import { expect, test } from 'vitest';
import { drawMade } from '#lib/domain/findings/draw-made.ts';

test('a group drawn in more than its part of the list is named', () => {
  const strata = [
    { stratum: 'Riverside', cases: 20, drawn: 10, inProportion: 5 },
    { stratum: 'Harbour', cases: 80, drawn: 15, inProportion: 20 },
  ];
  expect(drawMade({ number: 1, method: 'stratified', strata })).toEqual({
    number: 1,
    method: 'stratified',
    strata: [
      { stratum: 'Riverside', cases: 20 },
      { stratum: 'Harbour', cases: 80 },
    ],
    overSampled: ['Riverside'],
  });
});
