import { expect, test } from 'vitest';
import { funnelCsvRows, funnelRows } from '#lib/domain/findings/funnel-rows.ts';
import { aFunnel } from '#tests/support/team-builders.ts';

const TEAMS = { Castle: [13, 25], Northgate: [15, 28], Harbour: [20, 30], 'Abbey Road': [3, 4] } as const;

test('teams stand by name, drawn or not, never by their share', () => {
  expect(funnelRows(aFunnel(TEAMS)).map(({ team, share, place }) => [team, share, place])).toEqual([
    ['Abbey Road', '3 of 4: too few for a percentage', ''],
    ['Castle', '52% (13 of 25)', 'Within the limits'],
    ['Harbour', '67% (20 of 30)', 'Within the limits'],
    ['Northgate', '54% (15 of 28)', 'Within the limits'],
  ]);
});

test('a hidden team has nothing but its name, in the file too', () => {
  const funnel = { ...aFunnel(TEAMS), rest: [{ group: 'Abbey Road', shown: 'hidden' as const }] };
  expect(funnelCsvRows(funnel, 'in cycle 1')[5]).toEqual(['Abbey Road', 'Hidden', 'c', 'c', '', '', '']);
});

test('a share without limits keeps its likely range', () => {
  const [row] = funnelRows(aFunnel({ Castle: [13, 25] }));
  expect(row).toMatchObject({ share: '52% (13 of 25)', range: '33% to 70%', limits: '', met: 13, base: 25 });
});

test('the file says what the page says', () => {
  const rows = funnelCsvRows(aFunnel(TEAMS), 'in cycle 1');
  expect(rows[0]).toEqual(['Teams', 'Child seen: chance alone can explain how 3 teams differ']);
  expect(rows[6]?.slice(0, 5)).toEqual(['Castle', '52% (13 of 25)', 13, 25, '33% to 70%']);
});
