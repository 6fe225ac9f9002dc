import { expect, test, vi } from 'vitest';
import { accountForAudit, expectAuditAgain } from '#lib/db/audits/account-for-audit.ts';
import { findAccountedAudit } from '#lib/db/audits/find-accounted-audit.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findCoordinatorHome, listCycles } from '#lib/db/cycles/list-cycles.ts';
import { listReturns } from '#lib/db/cycles/list-returns.ts';
import { closeCycle, publishCycle, reopenCycle } from '#lib/db/cycles/steps.ts';
import { aCouncilAtWork, aDrawnCycle, anOpenCycle, sure } from '#tests/support/builders.ts';

const now = new Date('2010-12-01T09:00:00Z');
const away = { reason: 'auditor-away', note: 'Back in March' } as const;

async function anOpenLedger() {
  const council = await aCouncilAtWork();
  const id = await anOpenCycle(council);
  const { rows } = await listReturns(council.coordinator, id, { filter: null, page: 1 });
  return { ...council, id, audits: rows.map((row) => row.id) };
}

test('a cycle is not closed while one audit is outstanding, and the sentence counts them', async () => {
  const { coordinator, id, audits } = await anOpenLedger();
  for (const audit of audits.slice(1)) sure(await accountForAudit(coordinator, audit, away));
  expect(await closeCycle(coordinator, id, now)).toMatchObject({
    problems: [
      { field: 'returns', message: expect.stringMatching(/^1 audit is neither returned nor accounted for/) },
    ],
  });
  expect((await findCycle(coordinator, id))?.status).toBe('open');
});

test('once everything is accounted for a cycle closes, reopens, closes and is published under a date', async () => {
  const { coordinator, id, audits } = await anOpenLedger();
  for (const audit of audits) sure(await accountForAudit(coordinator, audit, away));
  sure(await closeCycle(coordinator, id, now));
  sure(await reopenCycle(coordinator, id));
  expect(await findCycle(coordinator, id)).toMatchObject({ status: 'open', closedAt: null });
  sure(await closeCycle(coordinator, id, now));
  sure(await publishCycle(coordinator, id, { today: '2010-12-22', now }));
  expect(await findCycle(coordinator, id)).toMatchObject({ status: 'published', publishedOn: '2010-12-22' });
  expect((await reopenCycle(coordinator, id))?.ok).toBe(false);
});

test('a reason is counted in the ledger, shown in its line, and taken back again', async () => {
  const { coordinator, id, audits } = await anOpenLedger();
  const audit = audits[0] ?? '';
  sure(await accountForAudit(coordinator, audit, away));
  expect(await findCycle(coordinator, id)).toMatchObject({ returned: 0, notReturned: 1 });
  const notReturned = await listReturns(coordinator, id, { filter: 'not-returned', page: 1 });
  expect(notReturned.rows).toMatchObject([{ id: audit, reason: 'auditor-away', note: 'Back in March' }]);
  sure(await expectAuditAgain(coordinator, audit));
  expect(await findCycle(coordinator, id)).toMatchObject({ notReturned: 0 });
  expect(await findAccountedAudit(coordinator, audit)).toMatchObject({
    status: 'started',
    reason: null,
    note: '',
  });
});

async function someoneWaits(): Promise<void> {
  const [row] = await database().$queryRaw<{ waiting: bigint }[]>`
    SELECT count(*) AS waiting FROM pg_locks l JOIN pg_stat_activity a USING (pid)
    WHERE NOT l.granted AND a.datname = current_database()`;
  expect(row?.waiting).toBe(1n);
}

test('an audit handed in a moment earlier is not written off', async () => {
  const { coordinator, councilId, id, audits } = await anOpenLedger();
  const where = { councilId_id: { councilId, id: audits[0] ?? '' } };
  const accounting = await database().$transaction(async (tx) => {
    await tx.audit.update({ where, data: { status: 'returned' } });
    const waiting = accountForAudit(coordinator, audits[0] ?? '', away);
    await vi.waitFor(someoneWaits);
    return { waiting };
  });
  expect((await accounting.waiting)?.ok).toBe(false);
  expect((await findCycle(coordinator, id))?.notReturned).toBe(0);
});

test('an audit is not sent back out of a cycle that is just being closed', async () => {
  const { coordinator, councilId, id, audits } = await anOpenLedger();
  const [audit = ''] = audits;
  await database().audit.update({
    where: { councilId_id: { councilId, id: audit } },
    data: { status: 'returned' },
  });
  const sending = await database().$transaction(async (tx) => {
    await tx.cycle.update({ where: { councilId_id: { councilId, id } }, data: { status: 'closed' } });
    const waiting = sendBackAudit(coordinator, { id: audit, reason: 'Look again' });
    await vi.waitFor(someoneWaits);
    return { waiting };
  });
  expect(await sending.waiting).toMatchObject({ problems: [{ message: expect.stringMatching(/not open/) }] });
});

test('reasons are recorded while the cycle is open only', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  const { rows } = await listReturns(council.coordinator, id, { filter: null, page: 1 });
  expect((await accountForAudit(council.coordinator, rows[0]?.id ?? '', away))?.ok).toBe(false);
});

test('an audit of another council is not found, nor by those who do not keep the ledger', async () => {
  const { audits, managers } = await anOpenLedger();
  const stranger = (await aCouncilAtWork()).coordinator;
  expect(await accountForAudit(stranger, audits[0] ?? '', away)).toBeNull();
  expect(managers[0] && (await findAccountedAudit(managers[0], audits[0] ?? ''))).toBeNull();
});

test('the home page has the cycles that are not over, and the list has them all', async () => {
  const { coordinator, councilId, id } = await anOpenLedger();
  const where = { councilId_id: { councilId, id } };
  expect((await findCoordinatorHome(coordinator)).rows).toMatchObject([
    { id, status: 'open', sampleSize: 4, returned: 0, notReturned: 0 },
  ]);
  await database().cycle.update({ where, data: { status: 'published' } });
  expect((await findCoordinatorHome(coordinator)).rows).toEqual([]);
  expect((await listCycles(coordinator, 1)).rows).toMatchObject([{ id }]);
});
