import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { listHandedIn, listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { database } from '#lib/db/client.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, anOpenCycle, aToolVersion } from '#tests/support/builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

const AN_HOUR = new Date('2010-11-05T10:00:00Z');

/** What some work gives, and how many statements Postgres was given for it. */
async function counted<T>(work: () => Promise<T>): Promise<{ statements: number; found: T }> {
  const query = vi.spyOn(Client.prototype, 'query');
  const found = await work();
  const statements = query.mock.calls.length;
  query.mockRestore();
  return { statements, found };
}

/** An auditor of so many cycles, each of a tool nobody has opened, whose pairs agree on what they judged alone. */
async function anAuditorOf(cycles: number): Promise<Viewer> {
  const council = await aCouncilAtWork();
  const { councilId, chairs } = council;
  for (let number = 1; number <= cycles; number += 1) {
    const toolVersionId = await aToolVersion(councilId, aTool({ id: `tool-${number}` }));
    await anOpenCycle({ ...council, toolVersionId });
  }
  await database().cycle.updateMany({ where: { councilId }, data: { pairMode: 'alone-first' } });
  await database().audit.updateMany({
    where: { councilId },
    data: { status: 'started', agreeingSince: AN_HOUR },
  });
  await database().auditSeat.updateMany({ where: { councilId }, data: { finishedAt: AN_HOUR } });
  const [chair] = chairs;
  if (!chair) throw new Error('The council has no chairs');
  return chair;
}

test.each([1, 5])(
  'own audits cost one statement, and one for tools nobody has opened yet, of %i tools as of one',
  async (cycles) => {
    const auditor = await anAuditorOf(cycles);
    const first = await counted(() => listOwnAudits(auditor, { done: 9 }));
    expect(new Set(first.found.map(({ cycleName }) => cycleName)).size).toBe(cycles);
    expect(new Set(first.found.map(({ phase, asked }) => `${phase} ${asked}`))).toEqual(
      new Set(['agreeing 1']),
    );
    expect(first.statements).toBe(2);
    expect((await counted(() => listOwnAudits(auditor, { done: 9 }))).statements).toBe(1);
  },
);

/** Says of the auditor's audits, in the order of their cycles, when each was returned; null leaves it in hand. */
async function returnOn(
  { councilId, personId }: Viewer,
  days: readonly (string | null)[],
): Promise<string[]> {
  const audits = await database().audit.findMany({
    where: { councilId, seats: { some: { personId } } },
    orderBy: { cycle: { createdAt: 'asc' } },
    distinct: ['cycleId'],
  });
  for (const [place, { id }] of audits.entries()) {
    const day = days[place];
    const ended = day
      ? { status: 'returned', returnedAt: new Date(`${day}T10:00:00Z`) }
      : { status: 'started' };
    await database().audit.update({ where: { councilId_id: { councilId, id } }, data: ended });
  }
  const ids = audits.map(({ id }) => id);
  await database().auditSeat.deleteMany({ where: { councilId, personId, auditId: { notIn: ids } } });
  return ids;
}

test('home has what is in hand and the last few handed in; a page of its own has all, the last first', async () => {
  const auditor = await anAuditorOf(5);
  const [april, inHand, june, may, march] = await returnOn(auditor, [
    '2011-04-01',
    null,
    '2011-06-01',
    '2011-05-01',
    '2011-03-01',
  ]);
  const idsOf = (audits: readonly { id: string }[]) => audits.map(({ id }) => id);
  expect(idsOf(await listOwnAudits(auditor, { done: 2 }))).toEqual([inHand, june, may]);
  expect(idsOf((await listHandedIn(auditor, 1)).rows)).toEqual([june, may, april, march]);
  expect(await listHandedIn(auditor, 2)).toEqual({ rows: [], hasMore: false });
});
