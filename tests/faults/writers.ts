import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client } from 'pg';
import { z } from 'zod';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { Stop } from '#prisma/command.ts';
import { signIn } from '#tests/bench/cast.ts';

const TRY_AGAIN_MS = 20;
const LONGEST_MS = 5_000;
const seats = z.array(
  z.object({ councilId: z.string(), personId: z.string(), auditId: z.string(), questionId: z.string() }),
);
const savedReply = z.object({ version: z.number() });

type Seat = z.infer<typeof seats>[number];

/** A save that the service said it had taken. */
export type Acknowledged = { auditId: string; commandId: string; version: number; note: string };

/** Writers at work; each saves one answer again and again until it is told to stop. */
export type Writers = { acknowledged: Acknowledged[]; stop: () => Promise<unknown> };

/** As many seats of open audits as asked for, each with a question about evidence of its own. */
async function findSeats(client: Client, count: number): Promise<Seat[]> {
  const { rows } = await client.query(
    `SELECT DISTINCT ON (a.id) a."councilId", s."personId", a.id AS "auditId", q->>'id' AS "questionId"
     FROM "Audit" a
     JOIN "Cycle" c ON c.id = a."cycleId" AND c.status = 'open' AND c."pairMode" = 'together'
     JOIN "ToolVersion" t ON t.id = c."toolVersionId"
     CROSS JOIN jsonb_path_query(t.definition, '$.sections[*].questions[*] ? (@.type == "evidence")') q
     JOIN "AuditSeat" s ON s."auditId" = a.id
     WHERE a.status IN ('allocated', 'started')
       AND NOT EXISTS (SELECT 1 FROM "Answer" n WHERE n."auditId" = a.id AND n."questionId" = q->>'id')
     ORDER BY a.id LIMIT $1`,
    [count],
  );
  const found = seats.parse(rows);
  if (found.length < count) throw new Stop(`Only ${found.length} audits can be answered, not ${count}.`);
  return found;
}

/** Sends one save until it is answered, under the same id each time, as an open form does; gives the version it made. */
async function save(address: string, cookie: string, command: object): Promise<number> {
  for (;;) {
    const reply = await fetch(address, {
      method: 'PUT',
      headers: { cookie, 'content-type': 'application/json', 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify(command),
      signal: AbortSignal.timeout(LONGEST_MS),
    }).catch(() => null);
    const body: unknown = reply?.ok ? await reply.json().catch(() => null) : null;
    const saved = savedReply.safeParse(body);
    if (saved.success) return saved.data.version;
    if (reply && reply.status < 500 && !reply.ok) throw new Stop(`A save was answered ${reply.status}`);
    await pause(TRY_AGAIN_MS);
  }
}

/** Starts writers, each on an answer of its own. */
export async function startWriters(client: Client, origin: string, count: number): Promise<Writers> {
  const acknowledged: Acknowledged[] = [];
  let isOver = false;
  const seated: [Seat, string][] = [];
  for (const seat of await findSeats(client, count)) seated.push([seat, await signIn(client, seat)]);
  const write = async ([{ auditId, questionId, personId }, cookie]: [Seat, string], writer: number) => {
    const address = `${origin}/api/audits/${auditId}/answers/${questionId}`;
    let version = 0;
    while (!isOver) {
      const note = `Writer ${writer}, save ${version + 1}`;
      const commandId = randomUUID();
      const answer = { ...NO_ANSWER, value: 'met', note };
      version = await save(address, cookie, { commandId, version, answer, personId });
      acknowledged.push({ auditId, commandId, version, note });
    }
  };
  const work = Promise.all(seated.map(write));
  // Asked for again when they are stopped; until then a failure is not to end the program unheard.
  work.catch(() => undefined);
  const stop = () => {
    isOver = true;
    return work;
  };
  return { acknowledged, stop };
}

const revisions = z.array(z.object({ commandId: z.string(), version: z.number(), note: z.string() }));

/** How many of these saves are not in the history as they were acknowledged. */
export async function countLost(client: Client, acknowledged: readonly Acknowledged[]): Promise<number> {
  const { rows } = await client.query(
    `SELECT "commandId", version, after->>'note' AS note FROM "AnswerRevision" WHERE "commandId" = ANY($1)`,
    [acknowledged.map(({ commandId }) => commandId)],
  );
  const kept = new Map(revisions.parse(rows).map((row) => [row.commandId, row]));
  return acknowledged.filter(({ commandId, version, note }) => {
    const row = kept.get(commandId);
    return row?.version !== version || row.note !== note;
  }).length;
}
