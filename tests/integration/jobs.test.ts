import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { queueMessages } from '#lib/db/messages/queue-messages.ts';
import { settleMessages } from '#lib/db/messages/record-sending.ts';
import { thinkOfReminders } from '#lib/db/messages/think-of-reminders.ts';
import { tidy } from '#lib/db/tidy.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { adoptSettings } from '#lib/env.ts';
import { sendWaiting } from '#lib/jobs/send-waiting.ts';
import { until } from '#prisma/cluster/processes.ts';
import { aCouncilAtWork, anOpenCycle, aPerson } from '#tests/support/builders.ts';
import { type JobProcess, startJobProcess } from '#tests/support/job-processes.ts';
import { type MailSink, type SinkManners, startMailSink } from '#tests/support/mail-sink.ts';

const PATIENCE_MS = 60_000;
let sink: MailSink;
let processes: JobProcess[] = [];

async function serve(manners: SinkManners = {}): Promise<void> {
  sink = await startMailSink(manners);
  adoptSettings({ SMTP_URL: sink.url, SMTP_FROM: 'audits@council.example' });
}

const three = (options = {}) => Promise.all([1, 2, 3].map(() => startJobProcess(options)));

beforeEach(async () => {
  await database().message.deleteMany();
});
afterEach(async () => {
  await Promise.all(processes.map((one) => one.end()));
  processes = [];
  await sink.close();
});

/** Has one message wait for each of so many people; gives their ids. */
async function waiting(howMany: number): Promise<string[]> {
  const { coordinator, councilId } = await aCouncilAtWork();
  const people = await Promise.all(
    Array.from({ length: howMany }, () => aPerson(councilId, { role: 'auditor' })),
  );
  const drafts = people.map((personId) =>
    draftMessage('training-cancelled', personId, {
      id: 'session',
      title: 'Child protection',
      heldOn: '2010-10-12',
      link: 'https://s.example',
      at: new Date('2010-10-01T09:00:00Z'),
    }),
  );
  await queueMessages(coordinator, database(), drafts);
  const rows = await database().message.findMany({ where: { councilId } });
  return rows.map(({ id }) => id);
}

const idOf = (raw: string) => /^Message-ID: <([^@]+)@/m.exec(raw)?.[1] ?? '';
const taken = () => sink.mails.map(({ raw }) => idOf(raw));

describe('three processes on one database', () => {
  test('a reminder is sent once when three processes run', { timeout: PATIENCE_MS }, async () => {
    await serve();
    const council = await aCouncilAtWork();
    await anOpenCycle(council);
    await database().message.deleteMany();
    // Due on Tuesday 30 November 2010: on the Wednesday it is one working day late.
    await Promise.all([1, 2, 3].map(() => thinkOfReminders('2010-12-01')));
    const auditors = await database().auditSeat.groupBy({
      by: ['personId'],
      where: { councilId: council.councilId },
    });
    processes = await three({ scheduled: true });
    await until(() => sink.mails.length >= auditors.length, PATIENCE_MS / 2);
    await Promise.all(processes.map((one) => one.send()));
    expect(sink.mails).toHaveLength(auditors.length);
    expect(new Set(sink.mails.map(({ to }) => to[0])).size).toBe(auditors.length);
  });

  test('many messages at once go out once each', { timeout: PATIENCE_MS }, async () => {
    await serve();
    const ids = await waiting(90);
    processes = await three();
    await Promise.all(processes.map((one) => one.send()));
    expect(taken().sort()).toEqual([...ids].sort());
  });

  test('when one is killed in the middle nothing goes out twice, and the rest still goes', {
    timeout: PATIENCE_MS,
  }, async () => {
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await serve({ answer: (nth) => (nth > 9 ? held : Promise.resolve()) });
    const ids = await waiting(40);
    processes = await three();
    const sending = processes.map((one) => one.send());
    // Nine are taken; each process is at another one that the mail server has and has not yet said so.
    expect(await until(() => sink.mails.length === 12, PATIENCE_MS / 2)).toBe(true);
    processes[1]?.child.kill('SIGKILL');
    await processes[1]?.end();
    release();
    await Promise.all(sending);
    await settleMessages(new Date(Date.now() + 11 * 60_000), true);
    await sendWaiting(() => false);
    expect(taken().sort()).toEqual([...ids].sort());
    expect(await database().message.count({ where: { status: 'sent' } })).toBe(ids.length - 1);
    // The last one arrived, but nobody here can know: it is left to a coordinator.
    expect(await database().message.count({ where: { status: 'uncertain' } })).toBe(1);
  });
});

test('a process asked to stop finishes the mail it is at and leaves the rest waiting', async () => {
  await serve();
  await waiting(5);
  await sendWaiting(() => sink.mails.length >= 2);
  expect(await database().message.groupBy({ by: ['status'], _count: true })).toEqual(
    expect.arrayContaining([
      { status: 'sent', _count: 2 },
      { status: 'waiting', _count: 3 },
    ]),
  );
});

test('what is tidied are old failures to sign in and sessions long ended, nothing else', async () => {
  await serve();
  const now = new Date('2010-12-01T03:15:00Z');
  const ago = (days: number) => new Date(now.getTime() - days * 86_400_000);
  const { coordinator } = await aCouncilAtWork();
  const { councilId, personId } = coordinator;
  for (const days of [0.5, 2])
    await database().signInFailure.create({ data: { emailHash: 'h', at: ago(days) } });
  for (const days of [1, 31])
    await database().session.create({ data: { councilId, personId, startedAt: ago(days) } });
  expect(await tidy(now)).toBe(2);
  expect(await database().signInFailure.count()).toBe(1);
  expect(await database().session.count({ where: { councilId } })).toBe(1);
});
