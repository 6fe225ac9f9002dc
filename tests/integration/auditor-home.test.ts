import { Client } from 'pg';
import { expect, test, vi } from 'vitest';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
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
    const first = await counted(() => listOwnAudits(auditor));
    expect(new Set(first.found.map(({ cycleName }) => cycleName)).size).toBe(cycles);
    expect(new Set(first.found.map(({ phase, asked }) => `${phase} ${asked}`))).toEqual(
      new Set(['agreeing 1']),
    );
    expect(first.statements).toBe(2);
    expect((await counted(() => listOwnAudits(auditor))).statements).toBe(1);
  },
);
