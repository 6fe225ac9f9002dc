import { describe, expect, test } from 'vitest';
import { chartedInAddress, chartedOf, chartedQuery } from '#lib/domain/findings/charted.ts';

const SEEN = { id: 'seen', label: 'Child seen' };
const PLAN = { id: 'plan', label: 'Plan' };
const PROTECTION = { slug: 'protection', title: 'Child protection', areas: [SEEN, PLAN] };
const EARLY = { slug: 'early', title: 'Early help', areas: [{ id: 'family', label: 'Family' }] };
const TOOLS = [PROTECTION, EARLY];

describe('the chart an address asks for', () => {
  test.each([
    ['says nothing', {}, PROTECTION, SEEN],
    ['names a key area', { tool: 'protection', area: 'plan' }, PROTECTION, PLAN],
    ['names a key area of another tool', { tool: 'early', area: 'plan' }, EARLY, EARLY.areas[0]],
    ['names nothing there is', { tool: 'none', area: 'none' }, PROTECTION, SEEN],
  ])('where it %s', (_, wanted, tool, area) => {
    expect(chartedOf(TOOLS, wanted)).toEqual({ tool, area });
  });

  test('is none where nothing is published, or where the tool has no key areas', () => {
    expect(chartedOf([], {})).toBeNull();
    expect(chartedOf([{ ...EARLY, areas: [] }], {})).toBeNull();
  });

  test('is a p-chart unless it says otherwise', () => {
    expect(chartedInAddress.parse({}).chart).toBe('p');
    expect(chartedInAddress.parse({ chart: 'xmr', tool: ['a', 'b'] })).toMatchObject({ chart: 'xmr' });
    expect(chartedInAddress.parse({ chart: 'pie' }).chart).toBe('p');
  });
});

test('an address leads back to the same chart', () => {
  const charted = { tool: PROTECTION, area: PLAN };
  expect(chartedQuery(charted)).toEqual({ tool: 'protection', area: 'plan' });
  expect(chartedQuery(charted, 'xmr')).toEqual({ tool: 'protection', area: 'plan', chart: 'xmr' });
});
