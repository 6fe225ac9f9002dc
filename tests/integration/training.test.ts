import { describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { askPeople } from '#lib/db/training/ask-people.ts';
import { findSession } from '#lib/db/training/find-session.ts';
import { listSessions } from '#lib/db/training/list-sessions.ts';
import { cancelSession, changeSession, planSession } from '#lib/db/training/plan-session.ts';
import { recordAttendance, takeOffList } from '#lib/db/training/record-attendance.ts';
import { attendanceField } from '#lib/domain/readiness/attendance.ts';
import { aCouncil, aCouncilAtWork, aViewer, sure } from '#tests/support/builders.ts';
import { aHeldSession, aSession, newestLine } from '#tests/support/readiness-builders.ts';

const now = new Date('2026-03-10T09:00:00Z');
const AHEAD = '2026-03-24';

async function aCouncilToTrain() {
  const council = await aCouncilAtWork();
  const [asha, ben] = council.managers;
  if (!asha || !ben) throw new Error('The council has too few managers');
  return { ...council, asha, ben };
}

const namesAsked = async (viewer: Parameters<typeof findSession>[0], id: string) =>
  (await findSession(viewer, id))?.asked.map(({ name }) => name);

const messages = (councilId: string, kind: string) =>
  database().message.findMany({ where: { councilId, kind }, orderBy: { queuedAt: 'asc' } });

describe('planning a session', () => {
  test('one that asks whoever is due leaves out whoever is trained', async () => {
    const { coordinator, councilId, asha } = await aCouncilToTrain();
    await aHeldSession(councilId, { [asha.personId]: 'attended' });
    const id = sure(await planSession(coordinator, { ...aSession({ heldOn: AHEAD }), asked: 'due' }, now));
    expect(await namesAsked(coordinator, id)).toEqual(['Ben Manager', 'Cora Chair', 'Dev Chair']);
    expect(await newestLine(councilId)).toMatchObject({
      action: 'training.planned',
      detail: '24 March 2026, 3 asked',
    });
  });

  test('whoever is asked is told once, with an entry for their calendar', async () => {
    const { coordinator, councilId } = await aCouncilToTrain();
    const id = sure(
      await planSession(coordinator, { ...aSession({ heldOn: AHEAD }), asked: 'everybody' }, now),
    );
    sure(await askPeople(coordinator, id, { whom: 'due', now }));
    const told = await messages(councilId, 'training-asked');
    expect(told).toHaveLength(4);
    expect(told[0]?.subject).toBe('Training on 24 March 2026: Using the tool');
    expect(told[0]?.calendar).toContain('2026-03-24');
  });

  test('nobody is told to come to a day that is over', async () => {
    const { coordinator, councilId } = await aCouncilToTrain();
    sure(await planSession(coordinator, { ...aSession(), asked: 'everybody' }, now));
    expect(await messages(councilId, 'training-asked')).toEqual([]);
  });

  test('a tool the council does not have is refused at its field, and an auditor plans nothing', async () => {
    const { coordinator, asha } = await aCouncilToTrain();
    const unknown = { ...aSession({ tool: 'no-such-tool' }), asked: 'nobody' as const };
    expect(await planSession(coordinator, unknown, now)).toMatchObject({ problems: [{ field: 'tool' }] });
    expect(await planSession(asha, { ...aSession(), asked: 'nobody' }, now)).toMatchObject({ ok: false });
  });
});

describe('who is asked', () => {
  test('one auditor more is asked, and taken off the list again', async () => {
    const { coordinator, ben } = await aCouncilToTrain();
    const id = sure(await planSession(coordinator, { ...aSession({ heldOn: AHEAD }), asked: 'nobody' }, now));
    expect(sure(await askPeople(coordinator, id, { whom: { personId: ben.personId }, now }))).toBe(1);
    expect(sure(await askPeople(coordinator, id, { whom: { personId: ben.personId }, now }))).toBe(0);
    expect(await namesAsked(coordinator, id)).toEqual(['Ben Manager']);
    sure(await takeOffList(coordinator, id, ben.personId));
    expect(await namesAsked(coordinator, id)).toEqual([]);
  });

  test('somebody who does not audit cannot be asked', async () => {
    const { coordinator } = await aCouncilToTrain();
    const id = sure(await planSession(coordinator, { ...aSession(), asked: 'nobody' }, now));
    const whom = { personId: coordinator.personId };
    expect(await askPeople(coordinator, id, { whom, now })).toMatchObject({
      problems: [{ field: 'personId' }],
    });
  });
});

describe('who came', () => {
  test('all rows are recorded at once and can be put right', async () => {
    const { coordinator, councilId, asha, ben } = await aCouncilToTrain();
    const id = await aHeldSession(councilId, { [asha.personId]: 'invited', [ben.personId]: 'invited' });
    const fields = {
      [attendanceField(asha.personId)]: 'attended',
      [attendanceField(ben.personId)]: 'absent',
    };
    expect(sure(await recordAttendance(coordinator, id, { fields, now }))).toBe(2);
    const corrected = { [attendanceField(ben.personId)]: 'attended' };
    expect(sure(await recordAttendance(coordinator, id, { fields: corrected, now }))).toBe(1);
    const { rows } = await listSessions(coordinator, { page: 1, today: '2026-03-10' });
    expect(rows[0]).toMatchObject({ asked: 2, came: 2, absent: 0 });
    expect(await newestLine(councilId)).toMatchObject({ action: 'training.attended' });
  });

  test('nobody has come to a session that is still ahead', async () => {
    const { coordinator, asha } = await aCouncilToTrain();
    const id = sure(
      await planSession(coordinator, { ...aSession({ heldOn: AHEAD }), asked: 'everybody' }, now),
    );
    const fields = { [attendanceField(asha.personId)]: 'attended' };
    expect(await recordAttendance(coordinator, id, { fields, now })).toMatchObject({ ok: false });
  });

  test('somebody who came is not taken off the list', async () => {
    const { coordinator, councilId, asha } = await aCouncilToTrain();
    const id = await aHeldSession(councilId, { [asha.personId]: 'attended' });
    expect(await takeOffList(coordinator, id, asha.personId)).toBeNull();
  });
});

describe('changing and cancelling', () => {
  test('another day is told to whoever is asked; another title is not', async () => {
    const { coordinator, councilId } = await aCouncilToTrain();
    const plan = aSession({ heldOn: AHEAD });
    const id = sure(await planSession(coordinator, { ...plan, asked: 'everybody' }, now));
    sure(await changeSession(coordinator, id, { plan: { ...plan, title: 'The tool again' }, now }));
    expect(await messages(councilId, 'training-asked')).toHaveLength(4);
    sure(await changeSession(coordinator, id, { plan: { ...plan, heldOn: '2026-03-25' }, now }));
    expect(await messages(councilId, 'training-asked')).toHaveLength(8);
  });

  test('a session is cancelled once, whoever is asked is told, and nothing about it changes any more', async () => {
    const { coordinator, councilId } = await aCouncilToTrain();
    const plan = aSession({ heldOn: AHEAD });
    const id = sure(await planSession(coordinator, { ...plan, asked: 'everybody' }, now));
    sure(await cancelSession(coordinator, id, now));
    sure(await cancelSession(coordinator, id, now));
    expect(await messages(councilId, 'training-cancelled')).toHaveLength(4);
    expect(await changeSession(coordinator, id, { plan, now })).toBeNull();
    expect(await askPeople(coordinator, id, { whom: 'due', now })).toBeNull();
  });

  test('a session somebody came to was held: it is not cancelled', async () => {
    const { coordinator, councilId, asha } = await aCouncilToTrain();
    const id = await aHeldSession(councilId, { [asha.personId]: 'attended' });
    expect(await cancelSession(coordinator, id, now)).toMatchObject({ problems: [{ field: 'confirmed' }] });
  });

  test('a coordinator of another council finds nothing', async () => {
    const { councilId, asha } = await aCouncilToTrain();
    const id = await aHeldSession(councilId, { [asha.personId]: 'invited' });
    const elsewhere = await aViewer(await aCouncil(), { role: 'coordinator' });
    expect(await findSession(elsewhere, id)).toBeNull();
    expect(await cancelSession(elsewhere, id, now)).toBeNull();
    expect((await listSessions(elsewhere, { page: 1, today: '2026-03-10' })).rows).toEqual([]);
  });
});

test('sessions to come stand first, the soonest first, then those held, the latest first', async () => {
  const { coordinator, councilId } = await aCouncilToTrain();
  for (const heldOn of ['2026-04-01', '2026-02-01', '2026-03-10', '2026-03-09'])
    await aHeldSession(councilId, {}, { heldOn });
  const { rows } = await listSessions(coordinator, { page: 1, today: '2026-03-10' });
  expect(rows.map(({ heldOn }) => heldOn)).toEqual(['2026-03-10', '2026-04-01', '2026-03-09', '2026-02-01']);
});
