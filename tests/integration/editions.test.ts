import { beforeAll, describe, expect, test } from 'vitest';
import { accountForAudit, allowLateAudit, expectAuditAgain } from '#lib/db/audits/account-for-audit.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findCoordinatorHome } from '#lib/db/cycles/list-cycles.ts';
import { closeCycle, publishCycle, reopenCycle } from '#lib/db/cycles/steps.ts';
import { findEditions } from '#lib/db/editions/find-editions.ts';
import { publishEdition } from '#lib/db/editions/publish-edition.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';
import { rebuildTallies } from '#lib/db/tallies/rebuild.ts';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import type { EditionWanted } from '#lib/domain/findings/edition.ts';
import { describeChange } from '#lib/domain/findings/edition-change.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { describeTargeted } from '#lib/domain/findings/targeted.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';
import { aCouncilAtWork, anOpenCycle, sure } from '#tests/support/builders.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';
import { answerAs, oneOfThePair, returnAs } from '#tests/support/late-return.ts';

const FIRST = 'Child protection, cycle 1';
const NOW = new Date('2011-01-14T10:00:00Z');
const REASON = 'One audit came after the cut-off';
const away = { reason: 'auditor-away', note: '' } as const;

beforeAll(loadDemonstration, 180_000);

const again = (number: number) => ({
  wish: { number, reason: REASON },
  today: '2011-01-14',
  now: new Date(),
});

async function notReturned(cycleId: string): Promise<string[]> {
  const audits = await database().audit.findMany({
    where: { cycleId, status: 'not-returned' },
    orderBy: { number: 'asc' },
  });
  return audits.map(({ id }) => id);
}

/** Everything a leader is shown of a cycle, byte for byte. */
async function shownTo(leader: Viewer, cycleId: string, wanted: EditionWanted = 'latest'): Promise<string> {
  const record = await findFindings(leader, cycleId, wanted);
  const file = await exportFindings(leader, cycleId, wanted);
  if (!record || !file) return expect.fail('the leader finds nothing');
  const page = [describeFindings(record), describeTargeted(record), record];
  return JSON.stringify([page, await listFindings(leader), csvFile(csvRows(file.table))]);
}

const wrongTallies = () => database().$transaction((tx) => rebuildTallies(tx));

describe('an audit that was not returned when the cycle closed', () => {
  test('is not answered or returned by its pair, whatever they post', async () => {
    const [audit = ''] = await notReturned(await cycleNamed(FIRST));
    const pair = await oneOfThePair(audit);
    const forge = { councilId_id: { councilId: pair.councilId, id: audit } };
    for (const status of ['not-returned', 'started']) {
      await database().audit.update({ where: forge, data: { status } });
      expect(await answerAs(pair, audit, ['cp-plan-quality', 'good'])).toMatchObject({ kind: 'closed' });
      expect(await returnAs(pair, audit)).toMatchObject({ ok: false });
    }
    await database().audit.update({ where: forge, data: { status: 'not-returned' } });
    expect(await database().answer.count({ where: { auditId: audit } })).toBe(0);
  });

  test('is let in late by the coordinator of its council and nobody else', async () => {
    const [audit = ''] = await notReturned(await cycleNamed(FIRST));
    const stranger = (await aCouncilAtWork()).coordinator;
    for (const viewer of [await oneOfThePair(audit), await viewerNamed('Catherine Boyle'), stranger])
      expect(await allowLateAudit(viewer, audit, NOW)).toBeNull();
    expect(await expectAuditAgain(await viewerNamed('Gwen Hartley'), audit)).toMatchObject({ ok: false });
  });
});

test('what is published never changes by itself: audits come late, go back and come again beside it', async () => {
  const [leader, coordinator] = [await viewerNamed('Catherine Boyle'), await viewerNamed('Gwen Hartley')];
  const cycleId = await cycleNamed(FIRST);
  const before = await shownTo(leader, cycleId);
  const [audit = '', other = ''] = await notReturned(cycleId);
  const pair = await oneOfThePair(audit);
  const unchanged = async () => expect(await shownTo(leader, cycleId)).toBe(before);

  sure(await allowLateAudit(coordinator, audit, NOW));
  expect((await listOwnAudits(pair, { done: 9 })).find(({ id }) => id === audit)).toMatchObject({
    isLateAllowed: true,
  });
  await unchanged();
  expect(await answerAs(pair, audit, ['cp-plan-quality', 'good'])).toMatchObject({ kind: 'saved' });
  sure(await returnAs(pair, audit));
  await unchanged();
  expect(await findCycle(coordinator, cycleId)).toMatchObject({
    returned: 27,
    notReturned: 2,
    sinceEdition: 1,
  });
  expect((await findCoordinatorHome(coordinator)).rows.map(({ id }) => id)).toContain(cycleId);
  sure(await sendBackAudit(coordinator, { id: audit, reason: 'Look again' }));
  await unchanged();
  sure(await returnAs(pair, audit));
  sure(await allowLateAudit(coordinator, other, NOW));
  sure(await accountForAudit(coordinator, other, away));
  await unchanged();
  expect(await wrongTallies()).toEqual([]);
  await unchanged();
});

test('the coordinator sees what came and what it would change; others find no such page', async () => {
  const coordinator = await viewerNamed('Gwen Hartley');
  const record = await findEditions(coordinator, await cycleNamed(FIRST));
  if (!record) return expect.fail('no editions');
  const change = describeChange(record.latest, record.live);
  expect(record.late.map(({ returnedAt }) => returnedAt !== null)).toEqual([true]);
  expect(change).toMatchObject({ since: 1, isChanged: true, missing: 2 });
  // One figure moves; of another it is now said that 11 of 27 answered, not of 26.
  const changed = change.areas.filter(({ isChanged }) => isChanged);
  expect(changed.map(({ id }) => id)).toEqual(['gatekeeping-and-decisions', 'care-plan-good']);
  expect(changed[1]).toMatchObject({
    published: { share: { met: 15, base: 25 } },
    now: { share: { met: 16, base: 26 } },
  });
  expect(await findEditions(await viewerNamed('Catherine Boyle'), await cycleNamed(FIRST))).toBeNull();
  expect(
    await findFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(FIRST), 'live'),
  ).toBeNull();
});

test('another edition is published once, read from then on, and leaves the one before it as it was', async () => {
  const [leader, coordinator] = [await viewerNamed('Catherine Boyle'), await viewerNamed('Gwen Hartley')];
  const cycleId = await cycleNamed(FIRST);
  const first = await findFindings(leader, cycleId, 1);
  expect(await publishEdition(leader, cycleId, again(2))).toBeNull();
  const made = await Promise.all([1, 2, 3].map(() => publishEdition(coordinator, cycleId, again(2))));
  expect(made.filter((outcome) => outcome?.ok)).toHaveLength(1);
  const latest = await findFindings(leader, cycleId);
  expect(latest).toMatchObject({ edition: 2, publishedOn: '2011-01-14' });
  expect(latest && describeFindings(latest)).toMatchObject({ returned: 27, missing: 2 });
  const { findings } = await listFindings(leader);
  expect(findings.find((found) => found.cycleId === cycleId)).toMatchObject({ edition: 2, returned: 27 });
  const firstNow = await findFindings(leader, cycleId, 1);
  expect(firstNow && JSON.stringify({ ...firstNow, editions: first?.editions })).toBe(JSON.stringify(first));
  expect(await findFindings(leader, cycleId, 3)).toBeNull();
  expect(await publishEdition(coordinator, cycleId, again(3))).toMatchObject({
    problems: [{ message: expect.stringMatching(/^Nothing has changed since edition 2/) }],
  });
});

test('neither an edition nor its tallies can be changed or taken away', async () => {
  const never = ['UPDATE "Edition" SET returned = 29', 'DELETE FROM "Edition"', 'DELETE FROM "EditionTally"'];
  for (const statement of never)
    await expect(database().$executeRawUnsafe(statement)).rejects.toThrow(/append-only/);
});

describe('a cycle that has closed and is not published', () => {
  async function aClosedCycle() {
    const council = await aCouncilAtWork();
    const id = await anOpenCycle(council);
    const audits = await database().audit.findMany({ where: { cycleId: id }, orderBy: { number: 'asc' } });
    for (const audit of audits) sure(await accountForAudit(council.coordinator, audit.id, away));
    sure(await closeCycle(council.coordinator, id, NOW));
    return { ...council, id, audit: audits[0]?.id ?? '' };
  }

  test('counts a late return, and its first edition has it', async () => {
    const { coordinator, id, audit } = await aClosedCycle();
    sure(await allowLateAudit(coordinator, audit, NOW));
    expect(await findCycle(coordinator, id)).toMatchObject({ awaited: 1, notReturned: 3 });
    const pair = await oneOfThePair(audit);
    await answerAs(pair, audit, ['seen', 'met']);
    sure(await returnAs(pair, audit));
    sure(await publishCycle(coordinator, id, { today: '2011-01-14', now: new Date() }));
    expect((await findFindings(coordinator, id))?.editions).toMatchObject([
      { number: 1, requested: 4, returned: 1, notReturned: 3 },
    ]);
    expect((await findCycle(coordinator, id))?.sinceEdition).toBe(0);
  });

  test('is published once, however often it is asked at once', async () => {
    const { coordinator, id } = await aClosedCycle();
    const days = { today: '2011-01-14', now: NOW };
    const made = await Promise.all([1, 2, 3].map(() => publishCycle(coordinator, id, days)));
    expect(made.filter((outcome) => outcome?.ok)).toHaveLength(1);
    expect(await database().edition.count({ where: { cycleId: id } })).toBe(1);
  });

  test('takes the leave to be late back when it is reopened: nothing is late before the next closing', async () => {
    const { coordinator, id, audit } = await aClosedCycle();
    sure(await allowLateAudit(coordinator, audit, NOW));
    sure(await reopenCycle(coordinator, id));
    const row = await database().audit.findFirstOrThrow({ where: { id: audit } });
    expect(row).toMatchObject({ status: 'started', lateAllowedAt: null });
  });
});

test('cases picked by hand are in an edition and in none of its figures', async () => {
  const council = await aCouncilAtWork();
  const { coordinator } = council;
  const id = await anOpenCycle(council);
  const audits = await database().audit.findMany({ where: { cycleId: id }, orderBy: { number: 'asc' } });
  const [picked, ...drawn] = audits.map((audit) => audit.id);
  const ofCouncil = { councilId: council.councilId };
  await database().audit.update({
    where: { councilId_id: { ...ofCouncil, id: picked ?? '' } },
    data: { selection: 'targeted' },
  });
  const sizes = { sampleSize: 3, targetedSize: 1 };
  await database().cycle.update({ where: { councilId_id: { ...ofCouncil, id } }, data: sizes });
  const pair = await oneOfThePair(picked ?? '');
  await answerAs(pair, picked ?? '', ['seen', 'met']);
  sure(await returnAs(pair, picked ?? ''));
  expect(await findCycle(coordinator, id)).toMatchObject({ returned: 0, awaited: 3 });
  for (const audit of drawn) sure(await accountForAudit(coordinator, audit, away));
  sure(await closeCycle(coordinator, id, NOW));
  sure(await publishCycle(coordinator, id, { today: '2011-01-14', now: new Date() }));
  const record = await findFindings(coordinator, id);
  expect(record?.editions).toMatchObject([{ requested: 3, returned: 0, notReturned: 3 }]);
  expect(record && describeFindings(record)).toMatchObject({ returned: 0, missing: 3 });
  expect(record && describeTargeted(record)).toMatchObject({ returned: 1, areas: [{ counts: { met: 1 } }] });
});
