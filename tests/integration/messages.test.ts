import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { remindPair } from '#lib/db/messages/remind-pair.ts';
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

describe('the coordinator’s reminder', () => {
  test('goes to both of the pair, once a day, and is noted where the audit is followed up', async () => {
    const { id, code } = await anAudit();
    expect(sure(await remindPair(council.coordinator, id))).toBe(2);
    expect(await remindPair(council.coordinator, id)).toMatchObject({
      ok: false,
      problems: [{ message: 'This pair was reminded today already.' }],
    });
    const messages = await database().message.findMany({ where: { auditId: id, kind: 'reminder' } });
    expect(messages.map(({ status }) => status)).toEqual(['kept', 'kept']);
    expect(messages[0]?.body).toContain(`${code}\nhttp://localhost:3000/audits/${id}`);
    expect(await database().followUp.count({ where: { auditId: id, way: 'mail' } })).toBe(1);
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
