import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { settleMessages } from '#lib/db/messages/record-sending.ts';
import { sendAgain } from '#lib/db/messages/send-again.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { lastMorning } from '#lib/domain/messages/london-clock.ts';
import { adoptSettings } from '#lib/env.ts';
import { sendWaiting } from '#lib/jobs/send-waiting.ts';
import { aCouncilAtWork, aDrawnCycle, sure } from '#tests/support/builders.ts';
import { onlyValue, parseCalendar } from '#tests/support/calendar-parser.ts';
import { type MailSink, type SinkManners, startMailSink } from '#tests/support/mail-sink.ts';

let sink: MailSink;
let council: Awaited<ReturnType<typeof aCouncilAtWork>>;

const setMail = (url: string) =>
  adoptSettings({ SMTP_URL: url, SMTP_FROM: 'Sightline <audits@council.example>' });
const go = () => sendWaiting(() => false);

async function serve(manners: SinkManners = {}): Promise<void> {
  sink = await startMailSink(manners);
  setMail(sink.url);
}

beforeEach(async () => {
  await database().message.deleteMany();
  council = await aCouncilAtWork();
});
afterEach(async () => {
  await sink.close();
  adoptSettings({ SMTP_URL: '', SMTP_FROM: '' });
});

const training = (personId: string, title = 'Child protection') =>
  draftMessage('training-asked', personId, {
    id: randomUUID(),
    title,
    heldOn: '2010-10-12',
    place: 'Town Hall; room 2, first floor',
    link: 'https://s.example/training',
    at: new Date('2010-10-01T09:00:00Z'),
  });

/** Has a message to the coordinator wait; gives its id. */
async function waiting(title?: string): Promise<string> {
  const draft = training(council.coordinator.personId, title);
  await queueMessages(council.coordinator, database(), [draft]);
  const { id } = await database().message.findFirstOrThrow({ where: { key: draft.key } });
  return id;
}

const stateOf = async (id: string) => {
  const { status, attempts, failure } = await database().message.findFirstOrThrow({ where: { id } });
  return { status, attempts, failure };
};
/** As if the message had last been tried long ago. */
const longAgo = (id: string) =>
  database().message.updateMany({ where: { id }, data: { claimedAt: new Date(Date.now() - 3 * 3_600_000) } });

/** The decoded text of a part that is sent as quoted-printable or as it is. */
const decoded = (raw: string): string =>
  raw
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());

describe('with a mail server', () => {
  test('a message goes out once, as plain text, signed by the unit', async () => {
    await serve();
    const id = await waiting();
    expect([await go(), await go()]).toEqual([1, 0]);
    expect(await stateOf(id)).toEqual({ status: 'sent', attempts: 1, failure: '' });
    const [mail] = sink.mails;
    expect(sink.mails).toHaveLength(1);
    expect(mail?.raw).toMatch(/^From: Sightline <audits@council\.example>/m);
    expect(mail?.raw).toMatch(new RegExp(`^Message-ID: <${id}@localhost>`, 'm'));
    expect(mail?.raw).toMatch(/^Auto-Submitted: auto-generated/m);
    expect(decoded(mail?.raw ?? '')).toContain('Safeguarding unit, Council ');
    expect(mail?.raw).not.toContain('text/html');
  });

  test('its entry for the calendar is one that another program can read', async () => {
    await serve();
    await waiting();
    await go();
    const raw = sink.mails[0]?.raw ?? '';
    const encoded =
      /Content-Type: text\/calendar[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+?)\r\n--/.exec(raw)?.[1] ?? '';
    const lines = parseCalendar(Buffer.from(encoded, 'base64').toString());
    expect(onlyValue(lines, 'SUMMARY')).toBe('Training: Child protection');
    expect(onlyValue(lines, 'DTSTART')).toBe('20101012');
    expect(onlyValue(lines, 'DESCRIPTION')).toContain('Town Hall; room 2, first floor');
    expect(onlyValue(lines, 'UID')).toMatch(/^training-.*@sightline$/);
  });

  test('an address the server refuses has failed at once, in our own words', async () => {
    await serve({ accept: () => 550 });
    const id = await waiting();
    expect(await go()).toBe(0);
    expect(await stateOf(id)).toEqual({
      status: 'failed',
      attempts: 1,
      failure: 'The mail server refused the address',
    });
  });

  test('a server that asks for patience is tried again, five times in all', async () => {
    await serve({ accept: () => 451 });
    const id = await waiting();
    await go();
    expect(await go()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ status: 'waiting', attempts: 1 });
    for (const attempts of [2, 3, 4, 5]) {
      await longAgo(id);
      await go();
      expect(await stateOf(id)).toMatchObject({ status: attempts === 5 ? 'failed' : 'waiting', attempts });
    }
  });

  test('what waited while the server was down goes when it is back, once', async () => {
    await serve();
    const { port } = sink;
    await sink.close();
    const id = await waiting();
    await go();
    expect(await stateOf(id)).toEqual({
      status: 'waiting',
      attempts: 1,
      failure: 'The mail server could not be reached',
    });
    sink = await startMailSink({ port });
    await longAgo(id);
    expect(await go()).toBe(1);
    expect(sink.mails).toHaveLength(1);
  });

  test('what failed goes out again when a coordinator asks, and not by itself', async () => {
    let code: number | null = 550;
    await serve({ accept: () => code });
    const id = await waiting();
    await go();
    code = null;
    expect(await go()).toBe(0);
    sure(await sendAgain(council.coordinator, id));
    expect(await sendAgain(council.coordinator, id)).toMatchObject({ ok: false });
    expect(await go()).toBe(1);
    expect(await stateOf(id)).toMatchObject({ status: 'sent' });
    expect(await database().trailEntry.count({ where: { thingId: id, action: 'message.sent-again' } })).toBe(
      1,
    );
  });

  test('a server whose certificate nobody vouches for is told nothing', async () => {
    await serve({ secure: true });
    const id = await waiting();
    await go();
    expect(await stateOf(id)).toMatchObject({
      status: 'waiting',
      failure: 'The connection to the mail server could not be made secure',
    });
    expect(sink.mails).toEqual([]);
  });

  test('what a killed process left half sent is uncertain, and never goes out by itself', async () => {
    await serve();
    const id = await waiting();
    await database().message.updateMany({
      where: { id },
      data: { status: 'sending', attempts: 1, claimedAt: new Date() },
    });
    expect(await go()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ status: 'sending' });
    expect(await settleMessages(new Date(Date.now() + 11 * 60_000), true)).toBe(1);
    expect(await go()).toBe(0);
    expect(await stateOf(id)).toMatchObject({ status: 'uncertain' });
    expect(sink.mails).toEqual([]);
  });

  test('somebody who left in the meantime is sent nothing', async () => {
    await serve();
    const id = await waiting();
    const { councilId, personId } = council.coordinator;
    await database().person.updateMany({
      where: { councilId, id: personId },
      data: { disabledAt: new Date() },
    });
    expect(await go()).toBe(0);
    expect(await stateOf(id)).toMatchObject({
      status: 'failed',
      failure: 'This person can no longer sign in',
    });
  });

  test('a reminder is not sent once its audit has come in', async () => {
    await serve();
    const cycleId = await aDrawnCycle(council);
    const { id, code } = await database().audit.findFirstOrThrow({ where: { cycleId } });
    const { personId } = council.coordinator;
    const facts = { cycle: { id: cycleId, name: 'C' }, audit: { id, code, link: 'https://s.example' } };
    const draft = draftMessage('reminder', personId, {
      ...facts,
      dueOn: '2010-11-30',
      today: '2010-12-01',
      from: 'A',
    });
    await queueMessages(council.coordinator, database(), [draft]);
    expect(await go()).toBe(0);
    const { status } = await database().message.findFirstOrThrow({ where: { key: draft.key } });
    expect(status).toBe('kept');
  });
});

describe('for somebody who chose one mail each morning', () => {
  beforeEach(async () => {
    await serve();
    const { councilId, personId } = council.coordinator;
    await database().person.updateMany({
      where: { councilId, id: personId },
      data: { mailChoice: 'digest' },
    });
  });
  const beforeMorning = (ids: string[]) =>
    database().message.updateMany({
      where: { id: { in: ids } },
      data: { queuedAt: new Date(lastMorning(new Date()).getTime() - 60_000) },
    });

  test('what was written before the morning goes in one mail, and the rest waits for the next', async () => {
    const ids = [await waiting('First'), await waiting('Second')];
    const later = await waiting('Third');
    expect(await go()).toBe(0);
    await beforeMorning(ids);
    expect(await go()).toBe(1);
    const text = decoded(sink.mails[0]?.raw ?? '');
    expect(text).toContain('Subject: 2 messages about your audits');
    expect(text).toContain('“First”');
    expect(text).toContain('“Second”');
    expect(await stateOf(later)).toMatchObject({ status: 'waiting' });
  });

  test('what is urgent goes at once', async () => {
    const draft = draftMessage('training-cancelled', council.coordinator.personId, {
      id: 't',
      title: 'T',
      heldOn: '2010-10-12',
      link: 'https://s.example',
      at: new Date(),
    });
    await queueMessages(council.coordinator, database(), [draft]);
    expect(await go()).toBe(1);
  });
});

test('where the mail server is taken away, what waits stays where its reader finds it', async () => {
  await serve();
  const id = await waiting();
  adoptSettings({ SMTP_URL: '', SMTP_FROM: '' });
  expect(await go()).toBe(0);
  expect(await stateOf(id)).toMatchObject({ status: 'kept' });
});
