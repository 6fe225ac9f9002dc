import { expect, test } from 'vitest';
import { nameMac } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { changePairSettings, findPairSettings } from '#lib/db/cycles/pair-settings.ts';
import { restoreRules, setRulesAside } from '#lib/db/cycles/set-rules-aside.ts';
import { openCycle } from '#lib/db/cycles/steps.ts';
import type { PostedPairSettings } from '#lib/domain/cycles/pairs/pair-settings.ts';
import { SEAT_NAMES } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, aDrawnCycle, anOpenCycle, sure } from '#tests/support/builders.ts';

type Council = Awaited<ReturnType<typeof aCouncilAtWork>>;

const now = new Date('2010-11-01T09:00:00Z');
const idOf = (person: Viewer | undefined) => person?.personId ?? '';
const keep = (council: Council, id: string, fields: Record<string, string>) =>
  keepPairs(council.coordinator, id, { fields, suggestRest: false });

async function addLeave(councilId: string, personId: string): Promise<void> {
  const days = { from: new Date('2010-10-25'), to: new Date('2010-11-26') };
  await database().leave.create({ data: { councilId, personId, ...days } });
}

async function deedsOf(council: Council, thingId: string): Promise<string[]> {
  const entries = await database().trailEntry.findMany({
    where: { councilId: council.councilId, thingId },
    orderBy: { id: 'asc' },
  });
  return entries.map(({ action, detail }) => `${action} ${detail}`);
}

test.each(['drawn', 'open'])(
  'an auditor never receives a case of their own team, whatever is posted while the cycle is %s',
  async (stage) => {
    const council = await aCouncilAtWork();
    const id = stage === 'open' ? await anOpenCycle(council) : await aDrawnCycle(council);
    const { audits } = await listPairs(council.coordinator, id);
    const [managers, chairs] = [council.managers.map(idOf), council.chairs.map(idOf)];
    const everyone = [...managers, ...chairs, idOf(council.coordinator)];
    for (const { id: auditId } of audits) {
      for (const person of everyone) {
        for (const seat of SEAT_NAMES) await keep(council, id, { [`${seat}-${auditId}`]: person });
      }
      for (const manager of managers) {
        for (const chair of chairs) {
          await keep(council, id, { [`manager-${auditId}`]: manager, [`chair-${auditId}`]: chair });
          const wanted = { manager, chair, rules: ['own-team' as const], reason: 'Because' };
          await setRulesAside(council.coordinator, { cycleId: id, auditId }, wanted);
        }
      }
    }
    const seats = await database().auditSeat.findMany({
      where: { councilId: council.councilId },
      include: { audit: true, person: true },
    });
    expect(seats.length).toBeGreaterThan(0);
    expect(seats.filter(({ audit, person }) => audit.teamId === person.teamId)).toEqual([]);
    expect(seats.filter(({ seat, person }) => seat !== person.seat)).toEqual([]);
  },
);

test('the rules know lines, the worker by name, leave, training and experience', async () => {
  const council = await aCouncilAtWork();
  const { councilId, coordinator, harbour, managers, chairs } = council;
  const id = await aDrawnCycle(council);
  const [cora, dev] = chairs.map(idOf);
  await database().teamLine.create({ data: { councilId, teamId: harbour, personId: cora ?? '' } });
  await addLeave(councilId, dev ?? '');
  await database().person.update({
    where: { councilId_id: { councilId, id: idOf(managers[0]) } },
    data: { experienced: true },
  });
  await database().trainingSession.create({
    data: {
      councilId,
      title: 'Training',
      heldOn: new Date('2010-01-15'),
      toolSlug: 'child-protection',
      attendance: { create: { personId: idOf(managers[1]), state: 'attended' } },
    },
  });
  const audit = await database().audit.findFirstOrThrow({ where: { councilId, cycleId: id } });
  await database().frameCase.update({
    where: { councilId_id: { councilId, id: audit.frameCaseId } },
    data: { workerMac: nameMac(councilId, 'CHAIR, Cora') },
  });
  const { audits, auditors, terms } = await listPairs(coordinator, id);
  const known = new Map(auditors.map((person) => [person.id, person]));
  expect(known.get(cora ?? '')).toMatchObject({ lines: [harbour], isExperienced: false, daysThere: 22 });
  expect(known.get(dev ?? '')).toMatchObject({
    leave: [{ from: '2010-10-25', to: '2010-11-26' }],
    daysThere: 2,
  });
  expect(known.get(idOf(managers[0]))?.isExperienced).toBe(true);
  expect(known.get(idOf(managers[1]))?.trainedUntil).toBe('2012-01-15');
  expect(audits.find((one) => one.id === audit.id)?.workers).toEqual([cora]);
  expect(audits.filter((one) => one.id !== audit.id).flatMap(({ workers }) => workers)).toEqual([]);
  expect([terms.waiting, terms.mostAudits, terms.daysNeeded]).toEqual([[], 4, 5]);
});

test('pairs of the twelve months before are remembered, and replaced audits are not', async () => {
  const council = await aCouncilAtWork();
  const first = await anOpenCycle(council);
  const [replaced] = (await listPairs(council.coordinator, first)).audits;
  const where = { councilId_id: { councilId: council.councilId, id: replaced?.id ?? '' } };
  await database().audit.update({ where, data: { status: 'replaced' } });
  const second = await aDrawnCycle(council);
  const { earlier, auditors } = await listPairs(council.coordinator, second);
  expect(earlier.reduce((sum, { audits }) => sum + audits, 0)).toBe(3);
  expect(auditors.reduce((sum, { elsewhere }) => sum + elsewhere, 0)).toBe(6);
});

test('the day on which pairs are built is noted', async () => {
  const council = await aCouncilAtWork();
  const id = await aDrawnCycle(council);
  expect((await findCycle(council.coordinator, id))?.pairedAt).toBeNull();
  sure(await keepPairs(council.coordinator, id, { fields: {}, suggestRest: true }));
  expect((await findCycle(council.coordinator, id))?.pairedAt).toBeInstanceOf(Date);
});

test('a rule set aside lets two people sit, is in the trail, and ends when the pair changes', async () => {
  const council = await aCouncilAtWork();
  const { councilId, coordinator, chairs } = council;
  const id = await aDrawnCycle(council);
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  await addLeave(councilId, idOf(chairs[0]));
  const at = (await listPairs(coordinator, id)).audits.filter(({ chair }) => chair === idOf(chairs[0]));
  expect(await openCycle(coordinator, id, now)).toMatchObject({ ok: false });
  for (const { id: auditId, manager, chair } of at) {
    const wanted = {
      manager: manager ?? '',
      chair: chair ?? '',
      rules: ['leave' as const],
      reason: 'She works then',
    };
    sure(await setRulesAside(coordinator, { cycleId: id, auditId }, wanted));
  }
  const [first] = at;
  const set = await database().pairExemption.findFirstOrThrow({
    where: { councilId, auditId: first?.id ?? '' },
  });
  expect(set).toMatchObject({ rule: 'leave', reason: 'She works then', grantedById: coordinator.personId });
  sure(await openCycle(coordinator, id, now));
  sure(await keep(council, id, { [`chair-${first?.id}`]: idOf(chairs[1]) }));
  expect(await database().pairExemption.count({ where: { councilId, auditId: first?.id ?? '' } })).toBe(0);
  const deeds = await deedsOf(council, id);
  expect(deeds).toContain(`cycle.rule-set-aside ${first?.code}: Leave respected`);
  expect(deeds).toContain(`cycle.rule-restored ${first?.code}: Leave respected (the pair changed)`);
});

test('a rule that holds again leaves the pair broken until it is mended', async () => {
  const council = await aCouncilAtWork();
  const { councilId, coordinator, chairs } = council;
  const id = await aDrawnCycle(council);
  await addLeave(councilId, idOf(chairs[0]));
  sure(await keepPairs(coordinator, id, { fields: {}, suggestRest: true }));
  const [first] = (await listPairs(coordinator, id)).audits;
  const at = { cycleId: id, auditId: first?.id ?? '' };
  const wanted = { manager: first?.manager ?? '', chair: idOf(chairs[0]), reason: 'She works then' };
  sure(await setRulesAside(coordinator, at, { ...wanted, rules: ['leave'] }));
  sure(await restoreRules(coordinator, at));
  expect(await openCycle(coordinator, id, now)).toMatchObject({
    ok: false,
    problems: [{ message: `The pair of ${first?.code} needs another look before this cycle can open` }],
  });
  expect(await deedsOf(council, id)).toContain(`cycle.rule-restored ${first?.code}: Leave respected`);
});

test('nobody but the council’s own coordinator sets a rule aside, and never for an audit handed in', async () => {
  const council = await aCouncilAtWork();
  const id = await anOpenCycle(council);
  const [first] = (await listPairs(council.coordinator, id)).audits;
  const at = { cycleId: id, auditId: first?.id ?? '' };
  const wanted = {
    manager: first?.manager ?? '',
    chair: first?.chair ?? '',
    rules: ['leave' as const],
    reason: 'x',
  };
  const stranger = (await aCouncilAtWork()).coordinator;
  for (const viewer of [stranger, ...council.managers]) {
    expect(await setRulesAside(viewer, at, wanted)).toBeNull();
    expect(await restoreRules(viewer, at)).toBeNull();
  }
  const where = { councilId_id: { councilId: council.councilId, id: at.auditId } };
  await database().audit.update({ where, data: { status: 'returned' } });
  expect(await setRulesAside(council.coordinator, at, wanted)).toMatchObject({ ok: false });
});

test('two coordinators who give the same person one audit each at once never go beyond the most', async () => {
  const council = await aCouncilAtWork();
  const { councilId, chairs } = council;
  const id = await aDrawnCycle(council);
  await database().council.update({ where: { id: councilId }, data: { mostAudits: 1 } });
  const { audits } = await listPairs(council.coordinator, id);
  const done = await Promise.all(
    audits.map((audit) => keep(council, id, { [`chair-${audit.id}`]: idOf(chairs[0]) })),
  );
  expect(done.filter((one) => one?.ok)).toHaveLength(1);
  expect(await database().auditSeat.count({ where: { councilId, personId: idOf(chairs[0]) } })).toBe(1);
});

test.each(['returned', 'not-returned', 'replaced'])(
  'an audit that is %s never changes hands',
  async (status) => {
    const council = await aCouncilAtWork();
    const id = await anOpenCycle(council);
    const [first] = (await listPairs(council.coordinator, id)).audits;
    const where = { councilId_id: { councilId: council.councilId, id: first?.id ?? '' } };
    await database().audit.update({ where, data: { status } });
    const seats = () =>
      database().auditSeat.findMany({ where: { auditId: first?.id }, orderBy: { seat: 'asc' } });
    const before = await seats();
    for (const person of council.chairs) await keep(council, id, { [`chair-${first?.id}`]: idOf(person) });
    for (const seat of SEAT_NAMES) await keep(council, id, { [`${seat}-${first?.id}`]: '' });
    sure(await keepPairs(council.coordinator, id, { fields: {}, suggestRest: true }));
    expect(await seats()).toEqual(before);
  },
);

const posted: PostedPairSettings = {
  mostAudits: 6,
  experiencedAfter: 2,
  trainingMonths: 12,
  pairRules: { experienced: 'prefer', training: 'must', leave: 'must', load: 'must', 'same-pair': 'prefer' },
};

test('a coordinator decides how far the rules go, and the trail says so', async () => {
  const council = await aCouncilAtWork();
  sure(await changePairSettings(council.coordinator, posted));
  expect(await findPairSettings(council.coordinator)).toMatchObject({
    mostAudits: 6,
    strengths: { experienced: 'prefer', training: 'must', 'own-team': 'must' },
  });
  const entry = await database().trailEntry.findFirst({
    where: { councilId: council.councilId, action: 'council.pair-rules-changed' },
  });
  expect(entry?.detail).toContain('Training in date: must hold');
});

test('nobody else decides them', async () => {
  const council = await aCouncilAtWork();
  for (const viewer of council.managers) expect((await changePairSettings(viewer, posted)).ok).toBe(false);
  expect((await findPairSettings(council.coordinator)).mostAudits).toBe(4);
});
