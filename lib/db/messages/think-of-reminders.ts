import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { writeMessages } from '#lib/db/messages/write-messages.ts';
import { remindersDue } from '#lib/domain/messages/reminders-due.ts';
import { linkTo } from '#lib/env.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const day = z.date().transform((date) => date.toISOString().slice(0, 10));

const auditRow = z
  .object({
    councilId: z.string(),
    id: z.string(),
    code: z.string(),
    cycleId: z.string(),
    cycleName: z.string(),
    openedAt: z.date(),
    dueOn: day,
    pair: z.array(z.object({ personId: z.string(), name: z.string() })),
  })
  .transform(({ cycleId, cycleName, openedAt, ...audit }) => ({
    ...audit,
    cycle: { id: cycleId, name: cycleName },
    openedOn: isoDateOf(openedAt),
    link: linkTo(paths.audit(audit.id)),
  }));

/** Keeps the reminders of every council that are due on a working day (yyyy-mm-dd), each once; gives how many are new. */
export async function thinkOfReminders(today: string): Promise<number> {
  const audits = await listExpected();
  let kept = 0;
  for (const { id, times, coordinators } of await listCouncils()) {
    const own = audits.filter(({ councilId }) => councilId === id);
    const drafts = remindersDue({ times, coordinators, audits: own, link: linkTo(paths.home()) }, today);
    kept += await writeMessages(id, database(), drafts);
  }
  return kept;
}

function listExpected() {
  return rowsOf(
    database(),
    auditRow,
    sql`SELECT a."councilId", a.id, a.code, c.id AS "cycleId", c.name AS "cycleName", c."openedAt",
          COALESCE(a."dueOn", c."dueOn") AS "dueOn",
          jsonb_agg(jsonb_build_object('personId', p.id, 'name', p.name) ORDER BY s.seat DESC) AS pair
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "AuditSeat" s ON s."councilId" = a."councilId" AND s."auditId" = a.id
        JOIN "Person" p ON p."councilId" = s."councilId" AND p.id = s."personId"
        WHERE c.status = 'open' AND c."openedAt" IS NOT NULL AND a.status IN ('allocated', 'started')
        GROUP BY a."councilId", a.id, c."councilId", c.id
        ORDER BY a.number`,
  );
}

async function listCouncils() {
  const councils = await database().council.findMany({
    select: {
      id: true,
      remindBeforeDays: true,
      chaseEveryDays: true,
      escalateAfterDays: true,
      people: { where: { role: 'coordinator', disabledAt: null }, select: { id: true } },
    },
  });
  return councils.map(({ id, people, ...times }) => ({
    id,
    times,
    coordinators: people.map((person) => person.id),
  }));
}
