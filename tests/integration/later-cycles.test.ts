import { beforeAll, expect, test } from 'vitest';
import { openCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { drawCases } from '#lib/domain/cycles/draw/draw-cases.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { loadDemonstration } from '#tests/support/demo-council.ts';

beforeAll(loadDemonstration, 180_000);

const LATER = { name: { startsWith: 'Child protection, ' }, publishedOn: { gte: new Date('2011-01-01') } };

async function sharesOf(keyArea: string): Promise<number[]> {
  const cycles = await database().cycle.findMany({
    where: LATER,
    orderBy: { opensOn: 'asc' },
    include: { tallies: { where: { kind: 'key-area', subject: keyArea, teamId: ALL_TEAMS } } },
  });
  return cycles.map(({ tallies }) => {
    const of = (...options: string[]) =>
      tallies.reduce((sum, { option, count }) => (options.includes(option) ? sum + count : sum), 0);
    return Math.round((100 * of('met')) / of('met', 'partly', 'not-met', 'not-evidenced'));
  });
}

test('sixteen quarters follow the first cycle, all published', async () => {
  const cycles = await database().cycle.findMany({ where: LATER, orderBy: { opensOn: 'asc' } });
  expect(cycles.map(({ status }) => status)).toEqual(Array.from({ length: 16 }, () => 'published'));
  expect([cycles[0]?.name, cycles.at(-1)?.name]).toEqual([
    'Child protection, March 2011',
    'Child protection, December 2014',
  ]);
});

test('information on complaints improves for good, and core groups lapse in 2012 and come back', async () => {
  const complaints = await sharesOf('complaints-information');
  expect(Math.max(...complaints.slice(0, 4))).toBeLessThan(Math.min(...complaints.slice(-6)));
  const coreGroups = await sharesOf('core-groups-regular-and-good');
  const lapsed = coreGroups.slice(5, 8);
  const others = [...coreGroups.slice(0, 5), ...coreGroups.slice(8)];
  expect(Math.max(...lapsed)).toBeLessThan(Math.min(...others));
});

test('the draw of every later cycle can be done again, and meets cases of the one before', async () => {
  const cycles = await database().cycle.findMany({
    where: LATER,
    orderBy: { opensOn: 'asc' },
    include: { draws: true, cases: { orderBy: { drawRank: 'asc' } } },
  });
  const drawn = cycles.map(({ councilId, cases, draws, sampleSize }) => {
    const references = cases.map(({ sealed }) => openCase(councilId, sealed).reference);
    const list = references.map((reference) => ({ reference, stratum: '' }));
    const again = drawCases(list.toReversed(), draws[0]?.seed ?? '', { size: sampleSize, minimum: 0 });
    expect(again.ok && again.value.sampleHash).toBe(draws[0]?.sampleHash);
    return references.slice(0, sampleSize);
  });
  const again = drawn.slice(1).map((now, index) => now.filter((one) => drawn[index]?.includes(one)).length);
  expect(Math.min(...again)).toBeGreaterThanOrEqual(6);
});

test('in the last one a team of four stands beside four teams with at least ten', async () => {
  const cycle = await database().cycle.findFirstOrThrow({ where: LATER, orderBy: { opensOn: 'desc' } });
  const returned = await database().tally.findMany({
    where: { cycleId: cycle.id, kind: 'audit', option: 'returned', NOT: { teamId: ALL_TEAMS } },
    orderBy: { count: 'asc' },
  });
  expect(returned.map(({ count }) => count)).toEqual([1, 4, 10, 11, 11, 19]);
});

test('their cases belong to groups, and what is counted of them is what their answers say', async () => {
  const cycle = await database().cycle.findFirstOrThrow({ where: LATER, orderBy: { opensOn: 'desc' } });
  const groups = await database().groupTally.findMany({
    where: { cycleId: cycle.id },
    distinct: ['dimension'],
  });
  expect(groups.map(({ dimension }) => dimension).toSorted()).toEqual([
    'age-band',
    'agency',
    'area',
    'caseload',
    'managers',
    'plan-type',
    'service',
    'unallocated',
    'workers',
  ]);
  expect(await database().$transaction((tx) => rebuildTallies(tx))).toEqual([]);
});
