import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { type CountedAudit, countAudit } from '#lib/db/tallies/count-audit.ts';
import { countNotReturned } from '#lib/db/tallies/count-not-returned.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const FIRST = 'Child protection, cycle 1';

/** Some of each cycle picked by hand, so that both selections are counted side by side. */
async function pickSomeByHand(): Promise<void> {
  const data = { selection: 'targeted' };
  await database().audit.updateMany({ where: { number: { in: [2, 5, 7, 11, 14] } }, data });
}

beforeAll(async () => {
  await loadDemonstration();
  await pickSomeByHand();
  // Counting one by one is slow enough to need no more than the first cycle and those that are open.
  await database().audit.updateMany({
    where: { status: 'returned', cycle: { publishedOn: { gt: new Date('2010-12-31') } } },
    data: { status: 'started' },
  });
}, 180_000);
beforeEach(async () => {
  await database().tally.deleteMany();
  await database().groupTally.deleteMany();
});

const rebuild = () => database().$transaction((tx) => rebuildTallies(tx));

async function returnedAudits(sign: CountedAudit['sign']): Promise<CountedAudit[]> {
  const audits = await database().audit.findMany({ where: { status: 'returned' } });
  return audits.map(({ id, cycleId, teamId }) => ({ auditId: id, cycleId, teamId, sign }));
}

async function countNotReturnedAudits(viewer: Viewer): Promise<void> {
  const audits = await database().audit.findMany({ where: { status: 'not-returned' } });
  for (const { id } of audits) await countNotReturned(viewer, database(), { auditId: id, sign: 1 });
}

test('audits counted one by one as they return are what counting all of them again gives', async () => {
  const viewer = await viewerNamed('Helen Marsh');
  for (const audit of await returnedAudits(1)) {
    await database().$transaction((tx) => countAudit(viewer, tx, audit));
  }
  await countNotReturnedAudits(viewer);
  expect(await database().tally.count({ where: { selection: 'random' } })).toBeGreaterThan(200);
  expect(await database().tally.count({ where: { selection: 'targeted' } })).toBeGreaterThan(50);
  expect(await database().groupTally.count({ where: { dimension: 'age-band' } })).toBeGreaterThan(20);
  expect(await rebuild()).toEqual([]);
});

test('all returned at once, each still counts once and none waits for another for ever', async () => {
  const viewer = await viewerNamed('Helen Marsh');
  const audits = await returnedAudits(1);
  await Promise.all(audits.map((audit) => database().$transaction((tx) => countAudit(viewer, tx, audit))));
  await countNotReturnedAudits(viewer);
  expect(await rebuild()).toEqual([]);
});

test('an audit that is sent back leaves every cell as it was', async () => {
  const viewer = await viewerNamed('Helen Marsh');
  const [audit] = await returnedAudits(1);
  if (!audit) expect.fail('no audit is returned');
  await database().$transaction((tx) => countAudit(viewer, tx, audit));
  await database().$transaction((tx) => countAudit(viewer, tx, { ...audit, sign: -1 }));
  expect(await database().tally.count({ where: { count: { not: 0 } } })).toBe(0);
  expect(await database().groupTally.count({ where: { count: { not: 0 } } })).toBe(0);
});

test('a wrong tally is named and put right', async () => {
  await rebuild();
  const cycleId = await cycleNamed(FIRST);
  const cell = {
    cycleId,
    kind: 'question',
    subject: 'cp-plan-quality',
    option: 'met',
    selection: 'random',
  } as const;
  const right = await database().tally.findFirstOrThrow({ where: cell });
  await database().tally.updateMany({ where: { ...cell, teamId: right.teamId }, data: { count: 99 } });
  expect(await rebuild()).toEqual([{ ...cell, teamId: right.teamId, was: 99, count: right.count }]);
  expect(await rebuild()).toEqual([]);
});

test('a wrong count of a group is named and put right', async () => {
  await rebuild();
  const cell = {
    cycleId: await cycleNamed(FIRST),
    dimension: 'age-band',
    kind: 'audit',
    group: '5 to 9',
    selection: 'random',
  };
  await database().groupTally.updateMany({ where: cell, data: { count: 99 } });
  expect(await rebuild()).toMatchObject([{ ...cell, was: 99 }]);
  expect(await rebuild()).toEqual([]);
});

test('an audit counted for the wrong selection is named in both and put right', async () => {
  await rebuild();
  const cycleId = await cycleNamed(FIRST);
  const cell = { cycleId, kind: 'audit', subject: 'audit', option: 'returned', selection: 'targeted' };
  const right = await database().tally.findFirstOrThrow({ where: cell });
  const moved = { selection: 'random', teamId: right.teamId, cycleId, kind: 'audit', option: 'returned' };
  await database().tally.updateMany({ where: moved, data: { count: { increment: right.count } } });
  await database().tally.deleteMany({ where: { ...cell, teamId: right.teamId } });
  expect((await rebuild()).map(({ selection, was, count }) => [selection, count - was])).toEqual(
    expect.arrayContaining([
      ['random', -right.count],
      ['targeted', right.count],
    ]),
  );
});

test('replaced audits are counted nowhere', async () => {
  await rebuild();
  const before = await database().tally.findMany({ orderBy: { teamId: 'asc' } });
  const { councilId, id } = await database().audit.findFirstOrThrow({ where: { status: 'allocated' } });
  await database().audit.update({ where: { councilId_id: { councilId, id } }, data: { status: 'replaced' } });
  expect(await rebuild()).toEqual([]);
  expect(await database().tally.count()).toBe(before.length);
});

test('editions stay as they were published when the tallies are counted again', async () => {
  const published = () =>
    database().editionTally.findMany({ orderBy: [{ subject: 'asc' }, { count: 'asc' }] });
  const before = await published();
  expect(before.length).toBeGreaterThan(50);
  await rebuild();
  expect(await published()).toEqual(before);
});

test('only one council is counted again where only one is asked for', async () => {
  const { councilId } = await viewerNamed('Helen Marsh');
  const other = await database().council.create({ data: { name: 'Elsewhere' } });
  await database().$transaction((tx) => rebuildTallies(tx, other.id));
  expect(await database().tally.count()).toBe(0);
  await database().$transaction((tx) => rebuildTallies(tx, councilId));
  expect(await database().tally.count()).toBeGreaterThan(0);
});
