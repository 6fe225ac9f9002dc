import { expect, test, vi } from 'vitest';
import { accountForAudit } from '#lib/db/audits/account-for-audit.ts';
import { changeDueDay, restoreDueDay } from '#lib/db/audits/change-due-day.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { listFollowUps } from '#lib/db/audits/list-follow-ups.ts';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { noteFollowUp } from '#lib/db/audits/note-follow-up.ts';
import { replaceCase } from '#lib/db/audits/replace-case.ts';
import { database } from '#lib/db/client.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findLedgerCounts } from '#lib/db/cycles/find-ledger-counts.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { listReturns } from '#lib/db/cycles/list-returns.ts';
import { closeCycle } from '#lib/db/cycles/steps.ts';
import { remindPair } from '#lib/db/messages/remind-pair.ts';
import { returnCounts } from '#lib/domain/cycles/returns.ts';
import { aCouncilAtWork, anOpenCycle, sure } from '#tests/support/builders.ts';

const now = new Date('2010-12-01T09:00:00Z');
const closedBefore = { reason: 'closed-before', note: 'Closed in March' } as const;
const away = { reason: 'auditor-away', note: '' } as const;
const later = { dueOn: '2010-12-10', reason: 'The chair is away' };

async function anOpenLedger() {
  const council = await aCouncilAtWork();
  const id = await anOpenCycle(council);
  const { rows } = await listReturns(council.coordinator, id, { filter: null, page: 1 });
  return { ...council, id, audits: rows.map((row) => row.id) };
}

type Ledger = Awaited<ReturnType<typeof anOpenLedger>>;

const auditAt = ({ audits }: Ledger, place = 0): string => audits[place] ?? expect.fail('no such audit');

async function countsOn({ coordinator, id }: Ledger, today: string) {
  const cycle = (await findCycle(coordinator, id)) ?? expect.fail('no cycle');
  return returnCounts({ ...cycle, requested: cycle.sampleSize }, today);
}

async function rankOf({ councilId }: Ledger, auditId: string) {
  const where = { councilId_id: { councilId, id: auditId } };
  const { frameCase } = await database().audit.findUniqueOrThrow({ where, include: { frameCase: true } });
  return frameCase.drawRank;
}

test('a case is replaced by the next reserve in the order of the draw, under the next code', async () => {
  const ledger = await anOpenLedger();
  const first = sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  const second = sure(await replaceCase(ledger.coordinator, auditAt(ledger, 1), closedBefore));
  expect([first.code, second.code]).toEqual(['CP-05', 'CP-06']);
  expect([await rankOf(ledger, first.auditId), await rankOf(ledger, second.auditId)]).toEqual([5, 6]);
  expect(await findAccountedAudit(ledger.coordinator, auditAt(ledger))).toMatchObject({
    status: 'replaced',
    replacedReason: 'closed-before',
    replacedNote: 'Closed in March',
    replacedBy: { id: first.auditId, code: 'CP-05' },
  });
});

test('a replaced case keeps its answers and leaves every count; what is asked for stays the same', async () => {
  const ledger = await anOpenLedger();
  const before = await countsOn(ledger, '2010-12-01');
  await database().answer.create({
    data: {
      councilId: ledger.councilId,
      auditId: auditAt(ledger),
      questionId: 'q1',
      cycleId: ledger.id,
      teamId: ledger.harbour,
      version: 1,
      content: {},
      outcome: 'met',
      option: 'good',
      updatedById: ledger.coordinator.personId,
      updatedAt: now,
    },
  });
  sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  expect(await countsOn(ledger, '2010-12-01')).toEqual(before);
  expect(await database().answer.count({ where: { auditId: auditAt(ledger) } })).toBe(1);
  const all = await listReturns(ledger.coordinator, ledger.id, { filter: null, page: 1 });
  expect(all.rows.map(({ id }) => id)).not.toContain(auditAt(ledger));
  const replaced = await listReturns(ledger.coordinator, ledger.id, { filter: 'replaced', page: 1 });
  expect(replaced.rows).toMatchObject([
    { id: auditAt(ledger), replacedReason: 'closed-before', note: 'Closed in March' },
  ]);
  expect((await findLedgerCounts(ledger.coordinator, ledger.id)).replaced).toEqual([
    { reason: 'closed-before', count: 1 },
  ]);
});

test('an audit that was accounted for is expected again through the case that steps in', async () => {
  const ledger = await anOpenLedger();
  sure(await accountForAudit(ledger.coordinator, auditAt(ledger), away));
  expect(await countsOn(ledger, '2010-11-20')).toMatchObject({ notReturned: 1, outstanding: 3 });
  sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  expect(await countsOn(ledger, '2010-11-20')).toMatchObject({ notReturned: 0, outstanding: 4 });
});

test('two coordinators at once never take the same reserve', async () => {
  const ledger = await anOpenLedger();
  const done = await Promise.all([
    replaceCase(ledger.coordinator, auditAt(ledger), closedBefore),
    replaceCase(ledger.coordinator, auditAt(ledger, 1), closedBefore),
  ]);
  const taken = await Promise.all(done.map((one) => rankOf(ledger, sure(one).auditId)));
  expect(taken.toSorted()).toEqual([5, 6]);
});

test('one case replaced twice at once is replaced once', async () => {
  const ledger = await anOpenLedger();
  const twice = await Promise.all([
    replaceCase(ledger.coordinator, auditAt(ledger), closedBefore),
    replaceCase(ledger.coordinator, auditAt(ledger), closedBefore),
  ]);
  expect(twice.map((one) => one?.ok).toSorted()).toEqual([false, true]);
  expect(await database().audit.count({ where: { cycleId: ledger.id } })).toBe(5);
});

test('where no reserve is left the sentence says so, and the case stays as it is', async () => {
  const ledger = await anOpenLedger();
  sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  sure(await replaceCase(ledger.coordinator, auditAt(ledger, 1), closedBefore));
  expect(await replaceCase(ledger.coordinator, auditAt(ledger, 2), closedBefore)).toMatchObject({
    problems: [{ field: 'audit', message: expect.stringMatching(/^No reserve is left/) }],
  });
  expect((await findAccountedAudit(ledger.coordinator, auditAt(ledger, 2)))?.status).toBe('allocated');
});

test('a reserve steps in within its own stratum only', async () => {
  const ledger = await anOpenLedger();
  await database().frameCase.updateMany({
    where: { cycleId: ledger.id, drawRank: { gte: 5 } },
    data: { stratum: 'Elsewhere' },
  });
  expect((await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore))?.ok).toBe(false);
  await database().frameCase.updateMany({
    where: { cycleId: ledger.id, drawRank: 6 },
    data: { stratum: '' },
  });
  const { auditId } = sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  expect(await rankOf(ledger, auditId)).toBe(6);
});

test('a case picked by hand is not replaced', async () => {
  const ledger = await anOpenLedger();
  await database().audit.updateMany({
    where: { id: auditAt(ledger) },
    data: { selection: 'targeted' },
  });
  expect(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore)).toMatchObject({
    problems: [{ message: expect.stringMatching(/picked by hand/) }],
  });
});

test('the pair goes over, but nobody is given a case of their own team', async () => {
  const ledger = await anOpenLedger();
  const reserves = { cycleId: ledger.id, drawRank: { gte: 5 } };
  const { audits } = await listPairs(ledger.coordinator, ledger.id);
  const [audit] = audits;
  const managerTeam = ledger.managers.find(({ personId }) => personId === audit?.manager)?.teamId ?? '';
  await database().frameCase.updateMany({ where: reserves, data: { teamId: managerTeam } });
  const done = sure(await replaceCase(ledger.coordinator, audit?.id ?? '', closedBefore));
  expect(done.emptied).toBe(1);
  const after = (await listPairs(ledger.coordinator, ledger.id)).audits.find(({ id }) => id === done.auditId);
  expect(after).toMatchObject({ manager: null, chair: audit?.chair, teamId: managerTeam });
});

test('where the rules allow it the whole pair goes over', async () => {
  const ledger = await anOpenLedger();
  const { audits } = await listPairs(ledger.coordinator, ledger.id);
  const [audit] = audits;
  await database().frameCase.updateMany({
    where: { cycleId: ledger.id, drawRank: { gte: 5 } },
    data: { teamId: audit?.teamId ?? '' },
  });
  const done = sure(await replaceCase(ledger.coordinator, audit?.id ?? '', closedBefore));
  expect(done.emptied).toBe(0);
  const after = (await listPairs(ledger.coordinator, ledger.id)).audits.find(({ id }) => id === done.auditId);
  expect([after?.manager, after?.chair]).toEqual([audit?.manager, audit?.chair]);
});

test('a replaced case does not keep a cycle from closing', async () => {
  const ledger = await anOpenLedger();
  const { auditId } = sure(await replaceCase(ledger.coordinator, auditAt(ledger), closedBefore));
  for (const audit of [...ledger.audits.slice(1), auditId])
    sure(await accountForAudit(ledger.coordinator, audit, away));
  sure(await closeCycle(ledger.coordinator, ledger.id, now));
  expect(await findCycle(ledger.coordinator, ledger.id)).toMatchObject({ status: 'closed', awaited: 0 });
});

async function someoneWaits(): Promise<void> {
  const [row] = await database().$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
    WHERE NOT l.granted AND a.datname = current_database()`;
  expect(row?.waiting).toBe(1n);
}

test('an audit handed in a moment earlier is not replaced', async () => {
  const ledger = await anOpenLedger();
  const where = { councilId_id: { councilId: ledger.councilId, id: auditAt(ledger) } };
  const replacing = await database().$transaction(async (tx) => {
    await tx.audit.update({ where, data: { status: 'returned' } });
    const waiting = replaceCase(ledger.coordinator, auditAt(ledger), closedBefore);
    await vi.waitFor(someoneWaits);
    return { waiting };
  });
  expect((await replacing.waiting)?.ok).toBe(false);
});

test('an audit with a day of its own is late after that day, in the ledger and for its pair', async () => {
  const ledger = await anOpenLedger();
  sure(await changeDueDay(ledger.coordinator, auditAt(ledger), later));
  expect((await countsOn(ledger, '2010-12-01')).late).toBe(3);
  expect((await countsOn(ledger, '2010-12-10')).late).toBe(3);
  expect((await countsOn(ledger, '2010-12-11')).late).toBe(4);
  const { rows } = await listReturns(ledger.coordinator, ledger.id, { filter: null, page: 1, order: 'due' });
  expect(rows.map(({ id }) => id).at(-1)).toBe(auditAt(ledger));
  expect(rows.at(-1)).toMatchObject({ dueOn: '2010-12-10', hasOwnDay: true });
  const { audits } = await listPairs(ledger.coordinator, ledger.id);
  const chair = ledger.chairs.find(({ personId }) => personId === audits[0]?.chair);
  const own = chair ? await listOwnAudits(chair, { done: 9 }) : [];
  expect(own.find(({ id }) => id === auditAt(ledger))?.dueOn).toBe('2010-12-10');
});

test('an own day is taken back, and the trail says from when to when', async () => {
  const ledger = await anOpenLedger();
  sure(await changeDueDay(ledger.coordinator, auditAt(ledger), later));
  sure(await restoreDueDay(ledger.coordinator, auditAt(ledger)));
  expect(await findAccountedAudit(ledger.coordinator, auditAt(ledger))).toMatchObject({
    dueOn: '2010-11-30',
    ownDueOn: null,
    dueReason: '',
  });
  const trail = await database().trailEntry.findMany({
    where: { thingId: auditAt(ledger), action: 'audit.due-changed' },
    orderBy: { at: 'asc' },
  });
  expect(trail.map(({ detail }) => detail)).toEqual(['2010-11-30 to 2010-12-10', '2010-12-10 to 2010-11-30']);
});

test('a return is late by the day of its own audit', async () => {
  const ledger = await anOpenLedger();
  sure(await changeDueDay(ledger.coordinator, auditAt(ledger), later));
  await database().audit.updateMany({
    where: { id: { in: ledger.audits.slice(0, 2) } },
    data: { status: 'returned', returnedAt: new Date('2010-12-05T12:00:00Z') },
  });
  expect((await findLedgerCounts(ledger.coordinator, ledger.id)).returnedLate).toEqual({
    random: 1,
    targeted: 0,
  });
});

test('cases picked by hand stand apart in the ledger’s counts', async () => {
  const ledger = await anOpenLedger();
  const where = { councilId_id: { councilId: ledger.councilId, id: ledger.id } };
  await database().audit.updateMany({ where: { id: auditAt(ledger) }, data: { selection: 'targeted' } });
  await database().cycle.update({ where, data: { sampleSize: 3, targetedSize: 1 } });
  sure(await accountForAudit(ledger.coordinator, auditAt(ledger), away));
  expect(await findCycle(ledger.coordinator, ledger.id)).toMatchObject({
    notReturned: 0,
    targeted: { requested: 1, returned: 0, notReturned: 1, laterDays: [] },
    awaited: 3,
  });
});

test('notes of a follow-up are kept for good and read by coordinators only', async () => {
  const ledger = await anOpenLedger();
  const call = { way: 'telephone', note: 'Promised for Monday' } as const;
  expect(await noteFollowUp(ledger.coordinator, auditAt(ledger), call)).toBe(true);
  const audit = (await findAccountedAudit(ledger.coordinator, auditAt(ledger))) ?? expect.fail('not found');
  const { rows } = await listFollowUps(ledger.coordinator, audit, 1);
  expect(rows.filter(({ what }) => what === 'note')).toMatchObject([{ ...call, by: 'Someone' }]);
  const [manager] = ledger.managers;
  const stranger = (await aCouncilAtWork()).coordinator;
  expect(manager && (await noteFollowUp(manager, auditAt(ledger), call))).toBeNull();
  expect(manager && (await listFollowUps(manager, audit, 1)).rows).toEqual([]);
  expect(await noteFollowUp(stranger, auditAt(ledger), call)).toBeNull();
  expect((await listFollowUps(stranger, audit, 1)).rows).toEqual([]);
  await expect(database().$executeRaw`UPDATE "FollowUp" SET note = 'Never said'`).rejects.toThrow(
    /append-only/,
  );
  await expect(database().$executeRaw`DELETE FROM "FollowUp"`).rejects.toThrow(/append-only/);
  const trail = await database().trailEntry.findFirstOrThrow({ where: { action: 'audit.followed-up' } });
  expect(trail.detail).toBe('Telephone');
});

test('a reminder stands among the follow-ups with whom it went to, and in the audit’s line', async () => {
  const ledger = await anOpenLedger();
  sure(await remindPair(ledger.coordinator, auditAt(ledger)));
  const audit = (await findAccountedAudit(ledger.coordinator, auditAt(ledger))) ?? expect.fail('not found');
  const { rows } = await listFollowUps(ledger.coordinator, audit, 1);
  const reminders = rows.flatMap((row) =>
    row.what === 'message' && row.kind === 'reminder' ? [row.to] : [],
  );
  expect(reminders.toSorted()).toEqual(audit.pair.toSorted());
  const ledgerRows = await listReturns(ledger.coordinator, ledger.id, { filter: null, page: 1 });
  expect(ledgerRows.rows[0]?.followedUp?.way).toBe('mail');
});

test('the ledger says how many scored questions are answered and when one was last touched', async () => {
  const ledger = await anOpenLedger();
  const answer = {
    councilId: ledger.councilId,
    auditId: auditAt(ledger),
    cycleId: ledger.id,
    teamId: ledger.harbour,
    version: 1,
    content: {},
    option: '',
    updatedById: ledger.coordinator.personId,
  };
  await database().answer.createMany({
    data: [
      { ...answer, questionId: 'a', outcome: 'met', updatedAt: new Date('2010-11-03T10:00:00Z') },
      { ...answer, questionId: 'b', outcome: 'unanswered', updatedAt: new Date('2010-11-05T10:00:00Z') },
      { ...answer, questionId: 'not-scored', outcome: 'met', updatedAt: new Date('2010-11-04T10:00:00Z') },
    ],
  });
  const { rows } = await listReturns(ledger.coordinator, ledger.id, {
    filter: null,
    page: 1,
    scored: ['a', 'b'],
  });
  expect(rows[0]).toMatchObject({ answered: 1, touchedAt: new Date('2010-11-05T10:00:00Z') });
  expect(rows[1]).toMatchObject({ answered: 0, touchedAt: null });
});
