import { describe, expect, test } from 'vitest';
import { aFunnel } from '#tests/support/team-builders.ts';

describe('a funnel', () => {
  test('judges each team by the limits for its own base', () => {
    const { teams, phi } = aFunnel({
      Castle: [13, 25],
      Harbour: [20, 30],
      Northgate: [15, 28],
      Quayside: [13, 22],
    });
    expect(phi).toBeNull();
    expect(teams.map(({ team, place }) => [team, place])).toEqual([
      ['Castle', 'within'],
      ['Harbour', 'within'],
      ['Northgate', 'within'],
      ['Quayside', 'within'],
    ]);
    const [castle, harbour] = teams;
    expect((castle?.band.upper ?? 0) - (harbour?.band.upper ?? 0)).toBeGreaterThan(0);
  });

  test('keeps teams under ten answers out of the chart and in the table', () => {
    const { teams, rest } = aFunnel({
      Castle: [13, 25],
      Harbour: [20, 30],
      Northgate: [15, 28],
      Quayside: [3, 4],
    });
    expect(teams.map(({ team }) => team)).toEqual(['Castle', 'Harbour', 'Northgate']);
    expect(rest.map(({ group, shown }) => [group, shown])).toEqual([['Quayside', 'counts']]);
  });

  test('has no limits below three teams with a percentage', () => {
    const { teams, rest, curve } = aFunnel({ Castle: [13, 25], Harbour: [20, 30] });
    expect([teams, curve]).toEqual([[], []]);
    expect(rest).toHaveLength(2);
  });

  test('puts a team far outside where chance would not', () => {
    const many = Object.fromEntries(
      Array.from({ length: 20 }, (_, n) => [`Team ${n + 10}`, [18, 30] as const]),
    );
    const { teams, phi } = aFunnel({ ...many, Castle: [4, 30] });
    expect(phi).toBeNull();
    expect(teams.filter(({ place }) => place !== 'within').map(({ team, place }) => [team, place])).toEqual([
      ['Castle', 'far-below'],
    ]);
  });

  test('widens its limits only where the teams as a whole spread beyond chance', () => {
    const spread = aFunnel({ A: [5, 40], B: [38, 40], C: [10, 40], D: [30, 40], E: [6, 40], F: [35, 40] });
    expect(spread.phi).toBeGreaterThan(1);
    expect(spread.teams.every(({ place }) => place === 'within')).toBe(true);
  });

  test('draws its curves from below the smallest base to beyond the largest, ever closer together', () => {
    const { curve } = aFunnel({ Castle: [13, 25], Harbour: [20, 30], Northgate: [90, 150] });
    expect([curve[0]?.base, (curve.at(-1)?.base ?? 0) >= 150]).toEqual([17, true]);
    const [first, last] = [curve[0], curve.at(-1)];
    expect((first?.upper ?? 0) - (first?.lower ?? 0)).toBeGreaterThan(
      (last?.upper ?? 0) - (last?.lower ?? 0),
    );
    expect(curve.length).toBeLessThanOrEqual(42);
  });

  test('stands where nobody met, without limits to widen', () => {
    const { teams, phi } = aFunnel({ Castle: [0, 25], Harbour: [0, 30], Northgate: [0, 28] });
    expect([phi, teams.map(({ place }) => place)]).toEqual([null, ['within', 'within', 'within']]);
  });

  test('has nothing to draw without any figure', () => {
    expect(aFunnel({}).curve).toEqual([]);
  });
});
