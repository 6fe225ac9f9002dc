import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { calendarEntrySchema } from '#lib/domain/messages/calendar-entry.ts';
import { lastMorning } from '#lib/domain/messages/london-clock.ts';
import type { Parcel } from '#lib/domain/messages/mail.ts';
import { URGENT_KINDS } from '#lib/domain/messages/message-kinds.ts';
import { RETRY_MINUTES } from '#lib/domain/messages/retry.ts';

const firstRow = z.object({
  councilId: z.string(),
  id: z.string(),
  personId: z.string(),
  inDigest: z.boolean(),
  name: z.string(),
  email: z.string(),
  councilName: z.string(),
  unitName: z.string(),
  unitEmail: z.string(),
  unitPhone: z.string(),
});

const claimedRow = z.object({
  id: z.string(),
  subject: z.string(),
  body: z.string(),
  calendar: z
    .string()
    .nullable()
    .transform((text) => (text === null ? null : calendarEntrySchema.parse(JSON.parse(text)))),
  attempts: z.number(),
});

/**
 * Takes what is to go out next for itself: the message that has waited longest, with the rest of the morning's where its
 * reader chose one mail a day; null when nothing is due. Processes that ask at once get different people's, or nothing.
 */
export async function claimParcel(now: Date): Promise<Parcel | null> {
  return database().$transaction(async (tx) => {
    const [first] = await rowsOf(tx, firstRow, nextMessage(now));
    if (!first) return null;
    const { councilId, name, email, councilName, unitName, unitEmail, unitPhone } = first;
    const messages = await claim(tx, first, now);
    const digestId = messages.length > 1 ? await nameDigest(tx, councilId, messages) : null;
    return {
      councilId,
      digestId,
      attempts: Math.max(...messages.map(({ attempts }) => attempts)),
      claimedAt: now,
      person: { name, email },
      council: { name: councilName, unitName, unitEmail, unitPhone },
      messages,
    };
  });
}

/** Waits no longer for its next try, nor for its reader's morning. */
function isDue(now: Date): Sql {
  return sql`m.status = 'waiting'
    AND (m.attempts = 0
      OR m."claimedAt" <= ${now}::timestamptz - make_interval(mins => (${[...RETRY_MINUTES]}::int[])[m.attempts]))
    AND (p."mailChoice" <> 'digest' OR m.kind = ANY(${URGENT_KINDS}::text[]) OR m."queuedAt" < ${lastMorning(now)}::timestamptz)`;
}

/** Locks the person too, so that two processes never make two mails of one morning. */
const nextMessage = (now: Date): Sql =>
  sql`SELECT m."councilId", m.id, m."personId", p.name, p.email, c.name AS "councilName", c."unitName", c."unitEmail",
        c."unitPhone", p."mailChoice" = 'digest' AND NOT m.kind = ANY(${URGENT_KINDS}::text[]) AS "inDigest"
      FROM "Message" m
      JOIN "Person" p ON p."councilId" = m."councilId" AND p.id = m."personId"
      JOIN "Council" c ON c.id = m."councilId"
      WHERE ${isDue(now)}
      ORDER BY m."queuedAt", m.id
      LIMIT 1
      FOR NO KEY UPDATE OF m, p SKIP LOCKED`;

async function claim(
  tx: Connection,
  { councilId, id, personId, inDigest }: z.infer<typeof firstRow>,
  now: Date,
) {
  const which = inDigest
    ? sql`m."personId" = ${personId}::uuid AND NOT m.kind = ANY(${URGENT_KINDS}::text[])`
    : sql`m.id = ${id}::uuid`;
  return await rowsOf(
    tx,
    claimedRow,
    sql`UPDATE "Message" m SET status = 'sending', attempts = m.attempts + 1, "claimedAt" = ${now}::timestamptz, failure = ''
        FROM "Person" p
        WHERE p."councilId" = m."councilId" AND p.id = m."personId" AND m."councilId" = ${councilId}::uuid
          AND ${which} AND ${isDue(now)}
        RETURNING m.id, m.subject, m.body, m.calendar, m.attempts`,
  );
}

async function nameDigest(
  tx: Connection,
  councilId: string,
  messages: readonly { id: string }[],
): Promise<string> {
  const digestId = randomUUID();
  await tx.$executeRaw`UPDATE "Message" SET "digestId" = ${digestId}::uuid
    WHERE "councilId" = ${councilId}::uuid AND id = ANY(${messages.map(({ id }) => id)}::uuid[])`;
  return digestId;
}
