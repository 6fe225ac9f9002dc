import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { type ConcernTx, factsOf, listDuty, toldWords } from '#lib/db/concerns/tell-duty.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { writeMessages } from '#lib/db/messages/write-messages.ts';
import { type Climb, nextClimb } from '#lib/domain/concerns/climb.ts';
import { DUTY_TURNS } from '#lib/domain/concerns/duty.ts';
import { CONCERN_LEVEL_NAMES, levelIn } from '#lib/domain/concerns/level.ts';
import { draftMessage } from '#lib/domain/messages/draft-message.ts';
import { vocabularySchema } from '#lib/domain/tools/vocabulary.ts';

const dueRow = z.object({
  councilId: z.string(),
  id: z.string(),
  number: z.number(),
  level: z.enum(CONCERN_LEVEL_NAMES),
  acknowledgeBy: z.date(),
  turn: z.number(),
  audit: z.object({ id: z.string(), code: z.string() }),
  cycle: z.object({ id: z.string(), name: z.string() }),
  raisers: z.array(z.string()),
  alertLevels: vocabularySchema.unwrap().shape.alertLevels,
});

type DueConcern = z.infer<typeof dueRow>;

/** The concern whose time to climb came first, kept from every other process until the transaction ends. */
const nextDue = (now: Date): Sql =>
  sql`SELECT n."councilId", n.id, n.number, n.level, n."acknowledgeBy", n.turn,
        jsonb_build_object('id', a.id, 'code', a.code) AS audit,
        jsonb_build_object('id', c.id, 'name', c.name) AS cycle,
        ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
          WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) || n."raisedById"::text AS raisers,
        t.definition->'vocabulary'->'alertLevels' AS "alertLevels"
      FROM "Concern" n
      JOIN "Audit" a ON a."councilId" = n."councilId" AND a.id = n."auditId"
      JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
      JOIN "ToolVersion" t ON t."councilId" = c."councilId" AND t.id = c."toolVersionId"
      WHERE n."climbsAt" <= ${now}::timestamptz AND n."acknowledgedAt" IS NULL
      ORDER BY n."climbsAt", n.id
      LIMIT 1
      FOR NO KEY UPDATE OF n SKIP LOCKED`;

async function writeClimb(tx: ConcernTx, concern: DueConcern, { climb, now }: { climb: Climb; now: Date }) {
  const { councilId, id, audit } = concern;
  const { turn, climbsAt } = climb;
  const words = toldWords(climb, turn);
  await tx.concern.update({ where: { councilId_id: { councilId, id } }, data: { turn, climbsAt } });
  await tx.concernEntry.create({ data: { councilId, concernId: id, kind: 'climbed', words, at: now } });
  const facts = { ...factsOf(concern, now), turn };
  await writeMessages(
    councilId,
    tx,
    climb.people.map((person) => draftMessage('concern-climbed', person.id, facts)),
  );
  const detail = `To the ${DUTY_TURNS[turn].label.toLowerCase()} turn of duty`;
  await tx.trailEntry.create({
    data: { councilId, action: 'concern.climbed', thing: 'concern', thingId: id, about: audit.code, detail },
  });
}

async function climbOnce(tx: ConcernTx, now: Date): Promise<boolean> {
  const [concern] = await rowsOf(tx, dueRow, nextDue(now));
  if (!concern) return false;
  const { councilId, turn, level, raisers: pair } = concern;
  const everyone = await listDuty(councilId, tx);
  const climb = nextClimb({ turn, level: levelIn(concern, level), pair, everyone, now });
  await writeClimb(tx, concern, { climb, now });
  return true;
}

/**
 * Tells the next people on duty of every concern that nobody has acknowledged in time, in all councils; gives how many
 * climbed. Any number of processes may do it at once: each takes other concerns, and none climbs twice.
 */
export async function climbConcerns(now: Date): Promise<number> {
  let climbed = 0;
  while (await database().$transaction((tx) => climbOnce(tx, now))) climbed += 1;
  return climbed;
}
