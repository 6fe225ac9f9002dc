import { expect, test } from 'vitest';
import { listOwnAudits } from '#lib/db/audits/list-own-audits.ts';
import { database } from '#lib/db/client.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { openCycle } from '#lib/db/cycles/steps.ts';
import { aCouncilAtWork, aDrawnCycle, anOpenCycle, aPerson, sure } from '#tests/support/builders.ts';

const now = new Date('2010-11-01T09:00:00Z');

test('suggested pairs are kept, and the cycle’s pairs are built', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  expect(sure(await keepPairs(council.coordinator, id, { fields: {}, suggestRest: true }))).toEqual({
    complete: true,
    status: 'paired',
  });
  expect((await findCycle(council.coordinator, id))?.status).toBe('paired');
  const { audits } = await listPairs(council.coordinator, id);
  const own = { [council.harbour]: council.managers[0], [council.northgate]: council.managers[1] };
  expect(audits.filter(({ teamId, manager }) => manager === own[teamId]?.personId)).toEqual([]);
  expect(new Set(audits.map(({ chair }) => chair)).size).toBe(2);
});

test('pairs can be built bit by bit, and are built only when every seat is taken', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  const [first] = (await listPairs(council.coordinator, id)).audits;
  const fields = { [`chair-${first?.id}`]: council.chairs[0]?.personId ?? '' };
  expect(sure(await keepPairs(council.coordinator, id, { fields, suggestRest: false }))).toEqual({
    complete: false,
    status: 'drawn',
  });
  expect((await findCycle(council.coordinator, id))?.status).toBe('drawn');
  expect((await listPairs(council.coordinator, id)).audits[0]?.chair).toBe(council.chairs[0]?.personId);
});

test('an auditor of the case’s own team is refused whatever is posted, and nothing is kept', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  const { audits } = await listPairs(council.coordinator, id);
  const ofHarbour = audits.find(({ teamId }) => teamId === council.harbour);
  const other = audits.find(({ id: auditId }) => auditId !== ofHarbour?.id);
  const fields = {
    [`manager-${ofHarbour?.id}`]: council.managers[0]?.personId ?? '',
    [`chair-${other?.id}`]: council.chairs[0]?.personId ?? '',
  };
  expect(await keepPairs(council.coordinator, id, { fields, suggestRest: false })).toMatchObject({
    ok: false,
    problems: [{ field: `manager-${ofHarbour?.id}` }],
  });
  expect(await database().auditSeat.count({ where: { councilId: council.councilId } })).toBe(0);
});

test('someone of another council, a leader or a disabled auditor cannot sit in a pair', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  const [first] = (await listPairs(council.coordinator, id)).audits;
  const stranger = (await aCouncilAtWork()).chairs[0]?.personId ?? '';
  const leader = await aPerson(council.councilId, { role: 'leader' });
  const disabled = await aPerson(council.councilId, { role: 'auditor', seat: 'chair', disabledAt: now });
  for (const person of [stranger, leader, disabled]) {
    const fields = { [`chair-${first?.id}`]: person };
    expect((await keepPairs(council.coordinator, id, { fields, suggestRest: false }))?.ok).toBe(false);
  }
});

test('when a cycle opens each auditor sees their audits, and not before', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  sure(await keepPairs(council.coordinator, id, { fields: {}, suggestRest: true }));
  const seen = async () =>
    Promise.all(
      [...council.managers, ...council.chairs].map(
        async (viewer) => (await listOwnAudits(viewer, { done: 9 })).length,
      ),
    );
  expect(await seen()).toEqual([0, 0, 0, 0]);
  sure(await openCycle(council.coordinator, id, now));
  const counts = await seen();
  expect(counts.slice(0, 2).reduce((sum, own) => sum + own)).toBe(4);
  expect(counts.slice(2)).toEqual([2, 2]);
});

test('a cycle does not open while someone in a pair has left', async () => {
  const council = await aCouncilAtWork();
  const { councilId, coordinator, chairs } = council;
  const id = await aDrawnCycle(council);
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  const where = { councilId_id: { councilId, id: chairs[0]?.personId ?? '' } };
  await database().person.update({ where, data: { disabledAt: now } });
  expect(await openCycle(coordinator, id, now)).toMatchObject({ ok: false, problems: [{ field: 'pairs' }] });
});

test('in an open cycle a pair can change hands, but not once its audit is returned', async () => {
  const council = await aCouncilAtWork();
  const { councilId, coordinator, chairs } = council;
  const id = await anOpenCycle(council);
  const [first, second] = (await listPairs(coordinator, id)).audits;
  const other = (chair: string | null | undefined) =>
    chairs.find(({ personId }) => personId !== chair)?.personId ?? '';
  const where = { councilId_id: { councilId, id: second?.id ?? '' } };
  await database().audit.update({ where, data: { status: 'returned' } });
  const fields = {
    [`chair-${first?.id}`]: other(first?.chair),
    [`chair-${second?.id}`]: other(second?.chair),
  };
  sure(await keepPairs(coordinator, id, { fields, suggestRest: false }));
  const after = (await listPairs(coordinator, id)).audits;
  expect(after[0]?.chair).toBe(other(first?.chair));
  expect(after[1]?.chair).toBe(second?.chair);
});

test('a seat of an open cycle cannot be emptied', async () => {
  const council = await aCouncilAtWork();
  const id = await anOpenCycle(council);
  const [first] = (await listPairs(council.coordinator, id)).audits;
  const fields = { [`chair-${first?.id}`]: '' };
  expect((await keepPairs(council.coordinator, id, { fields, suggestRest: false }))?.ok).toBe(false);
});
