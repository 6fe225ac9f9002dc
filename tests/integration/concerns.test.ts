import { beforeEach, describe, expect, test } from 'vitest';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { returnAudit } from '#lib/db/audits/return-audit.ts';
import { database } from '#lib/db/client.ts';
import { climbConcerns } from '#lib/db/concerns/climb.ts';
import { findConcern, listConcernLog } from '#lib/db/concerns/find-concern.ts';
import {
  acknowledgeConcern,
  makeGraver,
  noteOnConcern,
  planConcern,
} from '#lib/db/concerns/handle-concern.ts';
import { listConcerns } from '#lib/db/concerns/list-concerns.ts';
import { raiseConcern } from '#lib/db/concerns/raise-concern.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { setDutyTurn } from '#lib/db/people/set-duty-turn.ts';
import { findSession, startSession } from '#lib/db/sessions.ts';
import type { ConcernWish } from '#lib/domain/concerns/raise.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, anOpenCycle, aViewer, sure } from '#tests/support/builders.ts';

const NOON = new Date('2010-11-10T12:05:00Z');
const AT_FOUR = new Date('2010-11-10T16:05:00Z');
const AT_EIGHT = new Date('2010-11-10T20:05:00Z');
const RED: ConcernWish = {
  level: 'red',
  questionId: 'seen',
  words: 'Nobody has seen the child since September.',
  spokenTo: 'S. Grant, team manager',
  spokenOn: '2010-11-10',
  spokenTime: '11:50',
};
const RETURN = {
  minutesTaken: 38,
  overallGrade: 'good',
  overallReason: '',
  unansweredReason: 'Locked',
} as const;

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
let cycleId: string;
let auditId: string;
let one: Viewer;
let other: Viewer;
let stranger: Viewer;

beforeEach(async () => {
  // What the tests before have raised climbs no more.
  await database().concern.updateMany({ data: { climbsAt: null } });
  council = await aCouncilAtWork();
  cycleId = await anOpenCycle(council);
  const audit = await database().audit.findFirstOrThrow({ where: { cycleId }, include: { seats: true } });
  auditId = audit.id;
  const auditors = [...council.managers, ...council.chairs];
  const sits = ({ personId }: Viewer) => audit.seats.some((seat) => seat.personId === personId);
  const [first, second] = auditors.filter(sits);
  const out = auditors.find((auditor) => !sits(auditor));
  if (!first || !second || !out) throw new Error('The pair is not as the test expects it');
  [one, other, stranger] = [first, second, out];
});

/** Somebody with a turn of duty, set by an administrator. */
async function onDuty(name: string, turn: 1 | 2 | 3): Promise<Viewer> {
  const { councilId } = council;
  const leader = await aViewer(councilId, { role: 'leader', name });
  const administrator = await aViewer(councilId, { role: 'administrator' });
  sure(await setDutyTurn(administrator, leader.personId, turn));
  return { ...leader, dutyTurn: turn };
}

const raise = async (wish: Partial<ConcernWish> = {}, now = NOON) =>
  sure(await raiseConcern(one, { auditId, wish: { ...RED, ...wish }, now }));
const toldOf = async (kind: string) => {
  const messages = await database().message.findMany({ where: { auditId, kind }, include: { person: true } });
  return messages.map(({ person }) => person.name).sort();
};
const rowOf = (id: string) => database().concern.findFirstOrThrow({ where: { id } });
const logOf = async (id: string) => {
  const { rows } = await listConcernLog(council.coordinator, { id }, 1);
  return rows.map(({ kind, words }) => (words === '' ? kind : `${kind}: ${words}`)).reverse();
};

describe('raising a concern', () => {
  test('tells the first on duty in the same breath: the code, the level and a link, nothing of the case', async () => {
    await onDuty('Dan Duty', 1);
    await onDuty('Hilda Head', 2);
    const id = await raise();
    expect(await toldOf('concern-raised')).toEqual(['Dan Duty']);
    const { subject, body } = await database().message.findFirstOrThrow({
      where: { auditId, kind: 'concern-raised' },
    });
    expect(subject).toMatch(/^A red concern waits for you: CP-\d\d$/);
    expect(body).toContain(`http://localhost:3000/concerns/${id}`);
    expect(body).toContain('by 10 November 2010 at 16:05');
    expect(body).not.toMatch(/seen|Grant|K10/);
    expect(await logOf(id)).toEqual(['raised', 'told: Told Dan Duty, first on duty']);
  });

  test('tells the coordinators where nobody is first on duty', async () => {
    await onDuty('Hilda Head', 2);
    const id = await raise();
    expect(await toldOf('concern-raised')).toEqual([council.coordinator.name]);
    expect((await logOf(id))[1]).toContain('as coordinator, because nobody is first on duty');
  });

  test('starts the clocks of the tool: four hours and one working day for red', async () => {
    const { acknowledgeBy, planBy, climbsAt, number } = await rowOf(await raise());
    expect({ acknowledgeBy, planBy, climbsAt, number }).toEqual({
      acknowledgeBy: AT_FOUR,
      planBy: new Date('2010-11-11T17:00:00Z'),
      climbsAt: AT_FOUR,
      number: 1,
    });
  });

  test('is for the pair of the case and for nobody else', async () => {
    const wish = RED;
    expect(await raiseConcern(stranger, { auditId, wish, now: NOON })).toBeNull();
    expect(await raiseConcern(council.coordinator, { auditId, wish, now: NOON })).toBeNull();
  });

  test('is for the moderator too, while they moderate', async () => {
    const { councilId } = council;
    const moderation = { councilId, auditId, why: 'drawn', moderatorId: stranger.personId };
    await database().moderation.create({ data: moderation });
    const id = sure(await raiseConcern(stranger, { auditId, wish: RED, now: NOON }));
    await database().moderation.updateMany({ where: { auditId }, data: { finishedAt: NOON } });
    expect(await raiseConcern(stranger, { auditId, wish: RED, now: NOON })).toBeNull();
    expect(await findConcern(stranger, id)).toMatchObject({ id, reference: null });
  });

  test('both of a pair at once raise two concerns, each with its own number', async () => {
    const wish = RED;
    const both = [one, other].map((viewer) => raiseConcern(viewer, { auditId, wish, now: NOON }));
    await Promise.all(both);
    const head = await findAuditHead(one, database(), { id: auditId, action: 'audit.read' });
    expect(head?.concerns.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('a question that the tool does not ask, and a talk in the future, are refused in words', async () => {
    const refused = async (wish: Partial<ConcernWish>) =>
      await raiseConcern(one, { auditId, wish: { ...RED, ...wish }, now: NOON });
    expect(await refused({ questionId: 'other' })).toMatchObject({ problems: [{ field: 'questionId' }] });
    expect(await refused({ spokenTime: '12:06' })).toMatchObject({ problems: [{ field: 'spokenTime' }] });
    expect(await refused({ spokenOn: '2010-11-09' })).toMatchObject({ problems: [{ field: 'spokenOn' }] });
    expect(await database().concern.count({ where: { auditId } })).toBe(0);
  });
});

describe('while nobody acknowledges it', () => {
  test('a red concern climbs turn by turn, and each is told once', async () => {
    await onDuty('Dan Duty', 1);
    await onDuty('Hilda Head', 2);
    await onDuty('Dora Director', 3);
    const id = await raise();
    expect(await climbConcerns(new Date(AT_FOUR.getTime() - 1))).toBe(0);
    expect(await climbConcerns(AT_FOUR)).toBe(1);
    expect(await toldOf('concern-climbed')).toEqual(['Hilda Head']);
    expect(await climbConcerns(AT_FOUR)).toBe(0);
    expect(await climbConcerns(AT_EIGHT)).toBe(1);
    expect(await toldOf('concern-climbed')).toEqual(['Dora Director', 'Hilda Head']);
    expect(await rowOf(id)).toMatchObject({ turn: 3, climbsAt: null });
    expect(await climbConcerns(new Date('2010-12-10T12:00:00Z'))).toBe(0);
    expect((await logOf(id)).slice(2)).toEqual([
      'climbed: Told Hilda Head, second on duty',
      'climbed: Told Dora Director, third on duty',
    ]);
    expect(await database().trailEntry.count({ where: { thingId: id, action: 'concern.climbed' } })).toBe(2);
  });

  test('where nobody holds a later turn, the coordinators are told again', async () => {
    await onDuty('Dan Duty', 1);
    await raise();
    expect(await climbConcerns(AT_FOUR)).toBe(1);
    expect(await toldOf('concern-climbed')).toEqual([council.coordinator.name]);
  });

  test('several processes at the same minute let each concern climb once', async () => {
    await onDuty('Hilda Head', 2);
    await raise();
    await raise({ questionId: null });
    const climbed = await Promise.all([1, 2, 3, 4].map(() => climbConcerns(AT_FOUR)));
    expect(climbed.reduce((sum, n) => sum + n, 0)).toBe(2);
    expect(await toldOf('concern-climbed')).toEqual(['Hilda Head', 'Hilda Head']);
  });

  test('it stands before coordinators and people on duty with the very statement that lets them in', async () => {
    const dan = await onDuty('Dan Duty', 1);
    await raise({ level: 'amber' });
    const id = await raise();
    const waitingFor = async ({ councilId, personId }: Viewer) =>
      (await findSession(await startSession({ councilId, personId })))?.waiting;
    expect(await waitingFor(dan)).toMatchObject({ red: 1, amber: 1, first: { id, acknowledgeBy: AT_FOUR } });
    expect(await waitingFor(council.coordinator)).toMatchObject({ red: 1, amber: 1 });
    expect(await waitingFor(one)).toBeNull();
  });
});

describe('somebody on duty', () => {
  test('acknowledges it: the climbing stops and both of the pair are told', async () => {
    const dan = await onDuty('Dan Duty', 1);
    const id = await raise();
    const wish = { words: 'I have called the team manager.' };
    sure(await acknowledgeConcern(dan, { id, wish, now: NOON }));
    expect(await climbConcerns(AT_EIGHT)).toBe(0);
    expect(await toldOf('concern-acknowledged')).toEqual([one.name, other.name].sort());
    const again = await acknowledgeConcern(council.coordinator, { id, wish, now: NOON });
    expect(again).toMatchObject({ ok: false, problems: [{ field: 'concern' }] });
  });

  test('writes the plan after that, and it is open no longer', async () => {
    const dan = await onDuty('Dan Duty', 1);
    const id = await raise();
    const plan = { what: 'A visit today.', who: 'S. Grant', byWhen: '2010-11-10' };
    expect(await planConcern(dan, { id, wish: plan, now: NOON })).toMatchObject({ ok: false });
    sure(await acknowledgeConcern(dan, { id, wish: { words: 'Read.' }, now: NOON }));
    expect((await findCycle(council.coordinator, cycleId))?.concerns).toEqual({ raised: 1, open: 1 });
    sure(await planConcern(dan, { id, wish: plan, now: NOON }));
    expect((await findCycle(council.coordinator, cycleId))?.concerns).toEqual({ raised: 1, open: 0 });
    expect(await rowOf(id)).toMatchObject({ plan: 'A visit today.\nS. Grant, by 10 November 2010.' });
  });

  test('makes an amber one red: it waits anew, by the shorter clock, and the first on duty are told', async () => {
    const dan = await onDuty('Dan Duty', 1);
    const id = await raise({ level: 'amber' });
    sure(await acknowledgeConcern(dan, { id, wish: { words: 'Read.' }, now: NOON }));
    const wish = { ...RED, words: 'The worker is away.' };
    sure(await makeGraver(dan, { id, wish, now: NOON }));
    expect(await rowOf(id)).toMatchObject({ level: 'red', acknowledgedAt: null, climbsAt: AT_FOUR, turn: 1 });
    expect(await toldOf('concern-graver')).toEqual(['Dan Duty']);
    expect(await makeGraver(dan, { id, wish, now: NOON })).toMatchObject({ ok: false });
  });

  test('finds the record by its reference, and the trail notes the reading', async () => {
    const dan = await onDuty('Dan Duty', 1);
    const id = await raise();
    expect((await findConcern(dan, id))?.reference).toMatch(/^K100\d$/);
    const read = { action: 'concern.read', personId: dan.personId, thing: 'concern', thingId: id };
    expect(await database().trailEntry.count({ where: read })).toBe(1);
  });
});

describe('who reads and handles a concern', () => {
  test('the pair reads it without the reference and takes nothing over, on duty or not', async () => {
    const id = await raise();
    const guarded = { ...one, dutyTurn: 1 };
    expect(await findConcern(other, id)).toMatchObject({ id, reference: null });
    const wish = { words: 'Mine.' };
    expect(await acknowledgeConcern(guarded, { id, wish, now: NOON })).toBeNull();
    expect(await noteOnConcern(other, { id, wish, now: NOON })).toBeNull();
  });

  test('another auditor, a leader who is not on duty and another council find nothing', async () => {
    const id = await raise();
    const leader = await aViewer(council.councilId, { role: 'leader' });
    const elsewhere = await aCouncilAtWork();
    for (const viewer of [stranger, leader, elsewhere.coordinator]) {
      expect(await findConcern(viewer, id)).toBeNull();
      expect(await acknowledgeConcern(viewer, { id, wish: { words: 'Mine.' }, now: NOON })).toBeNull();
      expect((await listConcerns(viewer, { page: 1 })).rows).toEqual([]);
    }
  });

  test('the log of all is narrowed by level, state and cycle, what waits first', async () => {
    const { coordinator } = council;
    const amber = await raise({ level: 'amber' });
    const red = await raise();
    const ids = async (filter: Parameters<typeof listConcerns>[1]) =>
      (await listConcerns(coordinator, filter)).rows.map(({ id }) => id);
    expect(await ids({ page: 1 })).toEqual([red, amber]);
    expect(await ids({ page: 1, level: 'amber', cycle: cycleId })).toEqual([amber]);
    sure(await acknowledgeConcern(coordinator, { id: red, wish: { words: 'Read.' }, now: NOON }));
    expect(await ids({ page: 1 })).toEqual([amber, red]);
    expect(await ids({ page: 1, state: 'acknowledged' })).toEqual([red]);
    expect(await ids({ page: 2 })).toEqual([]);
  });

  test('an administrator sets turns of duty, for others than administrators', async () => {
    const administrator = await aViewer(council.councilId, { role: 'administrator' });
    expect(await setDutyTurn(administrator, administrator.personId, 1)).toMatchObject({ ok: false });
    expect(await setDutyTurn(council.coordinator, one.personId, 1)).toBeNull();
    sure(await setDutyTurn(administrator, one.personId, 2));
    const told = { action: 'person.duty-changed', thingId: one.personId };
    expect(await database().trailEntry.findFirst({ where: told })).toMatchObject({
      detail: 'None to second',
    });
  });
});

describe('returning the audit', () => {
  test('is refused while nobody has acknowledged a red concern, and goes through after', async () => {
    const id = await raise();
    await database().audit.updateMany({ where: { id: auditId }, data: { status: 'started' } });
    const wanted = { id: auditId, wish: RETURN, today: '2010-11-10' };
    expect(await returnAudit(one, wanted)).toMatchObject({ ok: false, problems: [{ field: 'concerns' }] });
    sure(await acknowledgeConcern(council.coordinator, { id, wish: { words: 'Read.' }, now: NOON }));
    sure(await returnAudit(one, wanted));
    const later = await raiseConcern(other, { auditId, wish: RED, now: NOON });
    expect(later).toMatchObject({ ok: true });
  });

  test('an amber concern does not hold it up', async () => {
    await raise({ level: 'amber' });
    await database().audit.updateMany({ where: { id: auditId }, data: { status: 'started' } });
    sure(await returnAudit(one, { id: auditId, wish: RETURN, today: '2010-11-10' }));
  });
});

describe('the findings of the cycle', () => {
  test('count concerns by level; an edition keeps the count it was published with', async () => {
    const { councilId, coordinator } = council;
    const dan = await onDuty('Dan Duty', 1);
    const id = await raise({ level: 'amber' });
    await raise();
    const edition = {
      number: 1,
      publishedOn: NOON,
      publishedAt: NOON,
      requested: 4,
      returned: 0,
      notReturned: 4,
    };
    await database().edition.create({ data: { councilId, cycleId, ...edition } });
    const later = new Date(NOON.getTime() + 60_000);
    sure(await makeGraver(dan, { id, wish: RED, now: later }));
    await raise({ questionId: null }, later);
    expect((await findFindings(coordinator, cycleId, 1))?.concerns).toEqual({ red: 1, amber: 1 });
    expect((await findFindings(coordinator, cycleId, 'live'))?.concerns).toEqual({ red: 3, amber: 0 });
  });
});
