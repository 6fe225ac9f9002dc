import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { findOutboxKey } from '#lib/db/audits/find-outbox-key.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { followAudit } from '#lib/db/live/changes.ts';
import { startLive } from '#lib/db/live/start-live.ts';
import { environmentWith } from '#lib/env.ts';
import { eventStream } from '#lib/live/event-stream.ts';
import { aCouncilAtWork } from '#tests/support/builders.ts';
import { aPairedAudit } from '#tests/support/paired-audit.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const SOON = { timeout: 10_000, interval: 20 };
const listening = z.array(z.object({ pid: z.number() }));
const children: ChildProcess[] = [];
let council: Awaited<ReturnType<typeof aCouncilAtWork>>;

beforeAll(async () => {
  council = await aCouncilAtWork();
});

afterEach(async () => {
  for (const child of children.splice(0)) {
    const ended = once(child, 'exit');
    child.disconnect();
    await ended;
  }
  await globalThis.sightlineLive?.stop();
  globalThis.sightlineLive = undefined;
  globalThis.sightlineHub = undefined;
});

const listeners = async () =>
  listening.parse(
    await database().$queryRaw`
      SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN%'`,
  );

/** Another process on this database that follows one audit; gives how often it was told of news. */
async function anotherProcess(thing: string) {
  const before = (await listeners()).length;
  const script = join(import.meta.dirname, '..', 'support', 'run-live.ts');
  const child = spawn(process.execPath, ['--conditions=react-server', script, thing], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: environmentWith({ LOG_LEVEL: 'silent', NODE_ENV: 'test' }),
  });
  children.push(child);
  let heard = 0;
  await once(child, 'message');
  child.on('message', () => {
    heard += 1;
  });
  await vi.waitFor(async () => expect((await listeners()).length).toBe(before + 1), SOON);
  return { heard: () => heard, tell: () => child.send('tell') };
}

const saveOf = (auditId: string, note: string, version = 0) => ({
  auditId,
  questionId: 'seen',
  commandId: randomUUID(),
  version,
  answer: anAnswer({ value: 'met', note }),
  today: '2010-11-05',
});

describe('what is saved in one process', () => {
  test('is heard in every other process that has the audit open, once for a burst, and in no other audit', async () => {
    const { id, one } = await aPairedAudit(council);
    const [same, other] = [
      await anotherProcess(`${one.councilId}/${id}`),
      await anotherProcess(`${one.councilId}/${randomUUID()}`),
    ];
    startLive();
    await vi.waitFor(async () => expect(await listeners()).toHaveLength(3), SOON);
    for (let version = 0; version < 5; version += 1) await saveAnswer(one, saveOf(id, `${version}`, version));
    await vi.waitFor(() => expect(same.heard()).toBeGreaterThan(0), SOON);
    expect(same.heard()).toBeLessThanOrEqual(5);
    expect(other.heard()).toBe(0);
  });

  test('is heard again after the line between the processes was cut', async () => {
    const { id, one } = await aPairedAudit(council);
    const thing = `${one.councilId}/${id}`;
    const [teller, hearer] = [await anotherProcess(thing), await anotherProcess(thing)];
    const cut = await listeners();
    await database().$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
      WHERE datname = current_database() AND query LIKE 'LISTEN%'`;
    const isMade = async () => {
      const now = await listeners();
      expect(now).toHaveLength(2);
      expect(now.filter(({ pid }) => cut.some((old) => old.pid === pid))).toEqual([]);
    };
    await vi.waitFor(isMade, SOON);
    const before = hearer.heard();
    teller.tell();
    await vi.waitFor(() => expect(hearer.heard()).toBe(before + 1), SOON);
  });

  test('is said at once to a reader in the same process, whose stream ends when the process is about to', async () => {
    const { id, one, other } = await aPairedAudit(council);
    startLive();
    let looks = 0;
    const look = async () => {
      looks += 1;
      return `look ${looks}`;
    };
    const stream = eventStream('first', { look, follow: (follower) => followAudit(other, id, follower) });
    const reader = stream.getReader();
    const readText = async () => new TextDecoder().decode((await reader.read()).value);
    expect(await readText()).toBe('event: news\ndata: first\n\n');
    const next = readText();
    await saveAnswer(one, saveOf(id, 'seen'));
    expect(await next).toBe('event: news\ndata: look 1\n\n');
    const last = reader.read();
    await globalThis.sightlineLive?.stop();
    expect((await last).done).toBe(true);
  });
});

describe('the key for unsent answers in a browser', () => {
  const allow = (encryptedOutbox: boolean) =>
    database().council.update({ where: { id: council.councilId }, data: { encryptedOutbox } });

  test('is given only where the council keeps them, and only to the pair', async () => {
    const { id, one, stranger } = await aPairedAudit(council);
    expect(await findOutboxKey(one, id)).toEqual({ key: null });
    await allow(true);
    expect((await findOutboxKey(one, id))?.key).toMatch(/^[\w+/]{43}=$/);
    expect(await findOutboxKey(stranger, id)).toBeNull();
    expect(await findOutboxKey(council.coordinator, id)).toBeNull();
    await allow(false);
  });

  test('is the same each time, and another for each person and each audit', async () => {
    const [first, second] = [await aPairedAudit(council), await aPairedAudit(council)];
    await allow(true);
    const keys = [
      await findOutboxKey(first.one, first.id),
      await findOutboxKey(first.other, first.id),
      await findOutboxKey(second.one, second.id),
    ];
    expect(new Set(keys.map((found) => found?.key)).size).toBe(3);
    expect(await findOutboxKey(first.one, first.id)).toEqual(keys[0]);
    await allow(false);
  });
});
