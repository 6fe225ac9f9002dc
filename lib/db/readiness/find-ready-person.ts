import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { listHeldAudits } from '#lib/db/leave/list-leave.ts';
import { ATTENDED, AUDIT_COUNTS, trainedAuditorRow } from '#lib/db/readiness/attended.ts';
import { findReadinessRules } from '#lib/db/readiness/find-readiness-rules.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { ATTENDANCE_STATES, type AttendanceState } from '#lib/domain/readiness/attendance.ts';
import { type ToolTraining, trainingFor } from '#lib/domain/readiness/auditor-readiness.ts';
import { isExperienced } from '#lib/domain/readiness/experience.ts';
import type { HeldAudit, Leave } from '#lib/domain/readiness/leave.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const leaveRow: z.ZodType<Leave> = z.object({ id: z.string(), from: z.string(), to: z.string() });
const teamRow = z.object({ id: z.string(), name: z.string() });

const personRow = trainedAuditorRow.extend({
  marked: z.boolean(),
  returned: z.number(),
  held: z.number(),
  leave: z.array(leaveRow),
  manages: z.array(teamRow),
  otherTeams: z.array(teamRow),
});

const isState = (text: string): text is AttendanceState => text in ATTENDANCE_STATES;
const sessionRow = z.object({
  id: z.string(),
  title: z.string(),
  heldOn: z.string(),
  toolTitle: z.string().nullable(),
  state: z.string().refine(isState),
});

/** A session somebody was asked to; its tool is null where it was about all of them. */
export type AskedSession = z.infer<typeof sessionRow>;

/** Everything a coordinator knows of one auditor's readiness. */
export type ReadyPerson = Omit<z.infer<typeof personRow>, 'attended'> & {
  training: ToolTraining[];
  experienced: boolean;
  experiencedAfter: number;
  sessions: AskedSession[];
  audits: HeldAudit[];
};

const MOST_SESSIONS = 50;

async function findRow({ councilId }: Viewer, personId: string, today: string) {
  const [row] = await rowsOf(
    database(),
    personRow,
    sql`SELECT p.id, p.name, p.seat, own.name AS "teamName", p.experienced AS marked, ${AUDIT_COUNTS},
          ${ATTENDED} AS attended,
          COALESCE((SELECT json_agg(json_build_object('id', l.id, 'from', l."from", 'to', l."to") ORDER BY l."from")
            FROM "Leave" l WHERE l."councilId" = p."councilId" AND l."personId" = p.id
              AND l."to" >= ${today}::date), '[]') AS leave,
          COALESCE(teams.manages, '[]') AS manages, COALESCE(teams.others, '[]') AS "otherTeams"
        FROM "Person" p
        LEFT JOIN "Team" own ON own."councilId" = p."councilId" AND own.id = p."teamId"
        LEFT JOIN LATERAL (
          SELECT json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name)
              FILTER (WHERE l."personId" IS NOT NULL) AS manages,
            json_agg(json_build_object('id', t.id, 'name', t.name) ORDER BY t.name)
              FILTER (WHERE l."personId" IS NULL AND t."closedAt" IS NULL AND t.id IS DISTINCT FROM p."teamId") AS others
          FROM "Team" t
          LEFT JOIN "TeamLine" l ON l."councilId" = t."councilId" AND l."teamId" = t.id AND l."personId" = p.id
          WHERE t."councilId" = p."councilId"
        ) teams ON true
        WHERE p."councilId" = ${councilId}::uuid AND p.id = ${personId}::uuid AND p.role = 'auditor'`,
  );
  return row ?? null;
}

function listSessions({ councilId }: Viewer, personId: string): Promise<AskedSession[]> {
  return rowsOf(
    database(),
    sessionRow,
    sql`SELECT s.id, s.title, s."heldOn"::text, a.state,
          (SELECT t.title FROM "ToolVersion" t WHERE t."councilId" = s."councilId" AND t.slug = s."toolSlug"
            ORDER BY t."publishedAt" DESC LIMIT 1) AS "toolTitle"
        FROM "TrainingAttendance" a
        JOIN "TrainingSession" s ON s."councilId" = a."councilId" AND s.id = a."sessionId"
        WHERE a."councilId" = ${councilId}::uuid AND a."personId" = ${personId}::uuid
          AND s."cancelledAt" IS NULL
        ORDER BY s."heldOn" DESC, s.id
        LIMIT ${MOST_SESSIONS}`,
  );
}

/** One auditor's training, experience, days away, lines and audits on a day (yyyy-mm-dd), or null. Five statements. */
export async function findReadyPerson(
  viewer: Viewer,
  personId: string,
  today: string,
): Promise<ReadyPerson | null> {
  if (!isRowId(personId)) return null;
  const row = await findRow(viewer, personId, today);
  if (!row) return null;
  const [{ trainingMonths: months, experiencedAfter }, tools, sessions, audits] = await Promise.all([
    findReadinessRules(viewer),
    listToolsInUse(viewer),
    listSessions(viewer, personId),
    listHeldAudits(viewer, personId),
  ]);
  const { attended, ...person } = row;
  const isKnown = (slug: string) => attended.some(({ toolSlug }) => toolSlug === null || toolSlug === slug);
  const training = trainingFor(
    { attended },
    tools.filter(({ use, slug }) => use !== 'never' || isKnown(slug)),
    { months, today },
  );
  const experienced = isExperienced(person, experiencedAfter);
  return { ...person, training, experienced, experiencedAfter, sessions, audits };
}
