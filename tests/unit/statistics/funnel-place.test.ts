import { expect, test } from 'vitest';
import { funnelPlace } from '#lib/statistics/funnel-place.ts';

const band = { farLower: 0.3, lower: 0.4, upper: 0.8, farUpper: 0.9 };

test.each([
  [0.29, 'far-below'],
  [0.3, 'below'],
  [0.39, 'below'],
  [0.4, 'within'],
  [0.6, 'within'],
  [0.8, 'within'],
  [0.81, 'above'],
  [0.9, 'above'],
  [0.91, 'far-above'],
])('a share of %d lies %s', (share, place) => {
  expect(funnelPlace(share, band)).toBe(place);
});
