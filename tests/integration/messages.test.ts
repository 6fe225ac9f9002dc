import { beforeAll, describe, expect, test } from 'vitest';
import { changeDueDay } from '#lib/db/audits/change-due-day.ts';
import { replaceCase } from '#lib/db/audits/replace-case.ts';
import { sendBackAudit } from '#lib/db/audits/send-back-audit.ts';
import { database } from '#lib/db/client.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { chooseMail } from '#lib/db/messages/choose-mail.ts';
import { findMessage, markRead } from '#lib/db/messages/find-message.ts';
import { findMailChoice, listOutbox, listOwnMessages } from '#lib/db/messages/list-messages.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { remindPair } from '#lib/db/messages/remind-pair.ts';
import { sendAgain } from '#lib/db/messages/send-again.ts';
import { seatField } from '#lib/domain/cycles/pairs/pair-problems.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { aCouncilAtWork, anOpenCycle, aPerson, sure } from '#tests/support/builders.ts';

let council: Awaited<ReturnType<typeof aCouncilAtWork>>;
let cycleId: string;

beforeAll(async () => {
  council = await aCouncilAtWork();
  cycleId = await anOpenCycle(council);
});

const training = (personId: string) =>
  draftMessage('training-cancelled', personId, {
    id: 't1',
    title: 'Child protection',
    heldOn: '2010-10-12',
    link: 'https://s.example',
    at: new Date('2010-10-01T09:00:00Z'),
  });

async function anAudit() {
  return await database().audit.findFirstOrThrow({ where: { cycleId }, orderBy: { number: 'asc' } });
}

describe('queueing', () => {
  test('the same message twice is one message', async () => {
    const { coordinator } = council;
    const drafts = [training(coordinator.personId)];
    expect(await queueMessages(coordinator, database(), drafts)).toBe(1);
    expect(await queueMessages(coordinator, database(), drafts)).toBe(0);
  });

  test('somebody who can no longer sign in is sent nothing', async () => {
    const gone = await aPerson(council.councilId, { role: 'auditor', disabledAt: new Date() });
    expect(await queueMessages(council.coordinator, database(), [training(gone)])).toBe(0);
  });

  test('nobody of another council is reached', async () => {
    const elsewhere = await aCouncilAtWork();
    const drafts = [training(elsewhere.coordinator.personId)];
    expect(await queueMessages(council.coordinator, database(), drafts)).toBe(0);
  });
});

describe('what auditors are told', () => {
  const toldOf = (kind: string) => database().message.findMany({ where: { cycleId, kind } });
  const sitters = async (auditId: string) =>
    (await database().auditSeat.findMany({ where: { auditId } })).map(({ personId }) => personId).sort();
  const anotherAudit = () =>
    database().audit.findFirstOrThrow({
      where: { cycleId, status: { not: 'replaced' } },
      orderBy: { number: 'desc' },
    });

  test('when the cycle opens, each hears once of all their audits, with their codes, links and the day they are due', async () => {
    const audits = await database().audit.findMany({ where: { cycleId }, include: { seats: true } });
    const opening = await toldOf('opening');
    const readers = new Set(audits.flatMap(({ seats }) => seats.map(({ personId }) => personId)));
    expect(opening.map(({ personId }) => personId).sort()).toEqual([...readers].sort());
    for (const { personId, body, calendar } of opening) {
      const own = audits.filter(({ seats }) => seats.some((seat) => seat.personId === personId));
      for (const { id, code } of own) expect(body).toContain(`${code}\nhttp://localhost:3000/audits/${id}`);
      expect(body).toContain('due by 30 November 2010');
      expect(calendar).toContain('"day":"2010-11-30"');
    }
  });

  test('when an audit is sent back, both hear of it, and the reason stays on the audit', async () => {
    const { id } = await anotherAudit();
    await database().audit.updateMany({ where: { id }, data: { status: 'returned' } });
    sure(await sendBackAudit(council.coordinator, { id, reason: 'Look at the visit again' }));
    const told = await toldOf('sent-back');
    expect(told.map(({ personId }) => personId).sort()).toEqual(await sitters(id));
    expect(told.map(({ body }) => body).join()).not.toContain('visit');
  });

  test('when its day changes, both hear of the new day with a new entry', async () => {
    const { id } = await anotherAudit();
    sure(await changeDueDay(council.coordinator, id, { dueOn: '2010-12-07', reason: 'Leave' }));
    const told = await toldOf('due-changed');
    expect(told.map(({ personId }) => personId).sort()).toEqual(await sitters(id));
    expect(told[0]).toMatchObject({ calendar: expect.stringContaining('"day":"2010-12-07"') });
    expect(told[0]?.body).toContain('7 December 2010');
    expect(told[0]?.body).not.toContain('Leave');
  });

  test('when somebody else takes a seat, they hear that it is theirs, and who sat there that it is not', async () => {
    const { id } = await anotherAudit();
    const before = await database().auditSeat.findFirstOrThrow({ where: { auditId: id, seat: 'chair' } });
    const other = council.chairs.find(({ personId }) => personId !== before.personId)?.personId ?? '';
    const fields = { [seatField('chair', id)]: other };
    sure(await keepPairs(council.coordinator, cycleId, { fields, suggestRest: false }));
    const told = (kind: string) => database().message.findMany({ where: { auditId: id, kind } });
    expect((await told('new-audit')).map(({ personId }) => personId)).toEqual([other]);
    expect((await told('no-longer-yours')).map(({ personId }) => personId)).toEqual([before.personId]);
    await database().message.deleteMany({ where: { kind: { in: ['new-audit', 'no-longer-yours'] } } });
  });

  test('when a case is replaced, its pair hears that it is over, and who sits at the next that it is theirs', async () => {
    const { id } = await anotherAudit();
    const replaced = sure(await replaceCase(council.coordinator, id, { reason: 'wrong-kind', note: '' }));
    expect((await toldOf('no-longer-yours')).map(({ personId }) => personId).sort()).toEqual(
      await sitters(id),
    );
    expect((await toldOf('new-audit')).map(({ personId }) => personId).sort()).toEqual(
      await sitters(replaced.auditId),
    );
  });

  test('nothing of a case but its code and a link is in any message', async () => {
    const all = await database().message.findMany({ where: { cycleId } });
    const words = all.map(({ subject, body, calendar }) => `${subject} ${body} ${calendar}`).join('\n');
    expect(words).not.toMatch(/K100\d|W\. (One|Two|Three|Four)/);
    expect(words).toMatch(/CP-0\d/);
  });
});

describe('reading messages', () => {
  const anOpening = () =>
    database().message.findFirstOrThrow({ where: { cycleId, kind: 'opening' }, orderBy: { id: 'asc' } });
  const everybody = () => [...council.managers, ...council.chairs];

  test('each reads their own and nobody else’s, and opening one is remembered', async () => {
    const { id, personId } = await anOpening();
    for (const viewer of everybody()) {
      const found = await findMessage(viewer, id);
      expect(found?.isOwn ?? false).toBe(viewer.personId === personId);
      await markRead(viewer, id, new Date('2010-11-01T10:00:00Z'));
      const own = (await listOwnMessages(viewer, 1)).rows;
      expect(own.some((message) => message.id === id)).toBe(viewer.personId === personId);
    }
    expect((await anOpening()).readAt).toEqual(new Date('2010-11-01T10:00:00Z'));
  });

  test('a coordinator sees all of the council, by how they went and why, and no other council does', async () => {
    const { id } = await anOpening();
    const { coordinator } = council;
    const outbox = await listOutbox(coordinator, { kind: 'opening', status: 'kept', page: 1 });
    expect(outbox?.rows.every(({ kind }) => kind === 'opening')).toBe(true);
    expect(outbox?.counts.get('kept')).toBe(
      await database().message.count({ where: { councilId: council.councilId } }),
    );
    expect(await findMessage(coordinator, id)).toMatchObject({ id, isOwn: false });
    const elsewhere = await aCouncilAtWork();
    expect(await findMessage(elsewhere.coordinator, id)).toBeNull();
    expect((await listOutbox(elsewhere.coordinator, { page: 1 }))?.rows).toEqual([]);
  });

  test('an auditor has no outbox and sends nothing again', async () => {
    const { id } = await anOpening();
    for (const viewer of everybody()) {
      expect(await listOutbox(viewer, { page: 1 })).toBeNull();
      expect(await sendAgain(viewer, id)).toBeNull();
    }
  });

  test('where mail is not set up nothing can be sent again', async () => {
    const { id } = await anOpening();
    expect(await sendAgain(council.coordinator, id)).toMatchObject({
      ok: false,
      problems: [{ message: 'Mail is not set up on this installation' }],
    });
  });

  test('choosing how mail comes leaves one line in the trail, and choosing the same again none', async () => {
    const [viewer] = council.chairs;
    if (!viewer) throw new Error('No chair');
    for (const choice of ['digest', 'digest'] as const) await chooseMail(viewer, choice);
    expect(await findMailChoice(viewer)).toBe('digest');
    const where = { councilId: council.councilId, action: 'person.mail-choice-changed' };
    expect(await database().trailEntry.count({ where })).toBe(1);
  });
});

describe('the coordinator’s reminder', () => {
  test('goes to both of the pair, once a day, and leaves one line in the trail', async () => {
    const { id, code } = await anAudit();
    expect(sure(await remindPair(council.coordinator, id))).toBe(2);
    expect(await remindPair(council.coordinator, id)).toMatchObject({
      ok: false,
      problems: [{ message: 'This pair was reminded today already.' }],
    });
    const messages = await database().message.findMany({ where: { auditId: id, kind: 'reminder' } });
    expect(messages.map(({ status }) => status)).toEqual(['kept', 'kept']);
    expect(messages[0]?.body).toContain(`${code}\nhttp://localhost:3000/audits/${id}`);
    expect(await database().trailEntry.count({ where: { thingId: id, action: 'audit.followed-up' } })).toBe(
      1,
    );
  });

  test('is not for an auditor to send, nor for another council', async () => {
    const { id } = await anAudit();
    const elsewhere = await aCouncilAtWork();
    for (const viewer of [council.managers[0], elsewhere.coordinator]) {
      expect(viewer && (await remindPair(viewer, id))).toBeNull();
    }
  });

  test('is not sent for an audit that has come in', async () => {
    const { id } = await anAudit();
    await database().audit.updateMany({ where: { id }, data: { status: 'returned' } });
    expect(await remindPair(council.coordinator, id)).toMatchObject({ ok: false });
  });
});
