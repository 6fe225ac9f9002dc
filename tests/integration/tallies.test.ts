import { beforeAll, beforeEach, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { type CountedAudit, countAudit } from '#lib/db/tallies/count-audit.ts';
import { countNotReturned } from '#lib/db/tallies/count-not-returned.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';

const FIRST = 'Child protection, cycle 1';

beforeAll(loadDemonstration, 60_000);
beforeEach(async () => {
  await database().tally.deleteMany();
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
  expect(await database().tally.count()).toBeGreaterThan(200);
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
});

test('a wrong tally is named and put right', async () => {
  await rebuild();
  const cycleId = await cycleNamed(FIRST);
  const cell = { cycleId, kind: 'question', subject: 'cp-plan-quality', option: 'met' };
  const right = await database().tally.findFirstOrThrow({ where: cell });
  await database().tally.updateMany({ where: { ...cell, teamId: right.teamId }, data: { count: 99 } });
  expect(await rebuild()).toEqual([{ ...cell, teamId: right.teamId, was: 99, count: right.count }]);
  expect(await rebuild()).toEqual([]);
});

test('only one council is counted again where only one is asked for', async () => {
  const { councilId } = await viewerNamed('Helen Marsh');
  const other = await database().council.create({ data: { name: 'Elsewhere' } });
  await database().$transaction((tx) => rebuildTallies(tx, other.id));
  expect(await database().tally.count()).toBe(0);
  await database().$transaction((tx) => rebuildTallies(tx, councilId));
  expect(await database().tally.count()).toBeGreaterThan(0);
});
