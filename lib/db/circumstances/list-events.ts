import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { EVENT_KIND_NAMES, type TeamEvent } from '#lib/domain/circumstances/team-event.ts';
import { type PageOf, pageOf, ROWS_A_PAGE } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An event as `EVENT_COLUMNS` gives it. */
export const eventRow: z.ZodType<TeamEvent> = z.object({
  id: z.string(),
  kind: z.enum(EVENT_KIND_NAMES),
  words: z.string(),
  startedOn: z.string(),
  endedOn: z.string().nullable(),
  team: z.object({ id: z.string(), name: z.string() }).nullable(),
});

/** The columns of event `e`. */
export const EVENT_COLUMNS = sql`e.id, e.kind, e.words, e."startedOn"::text, e."endedOn"::text,
  (SELECT jsonb_build_object('id', t.id, 'name', t.name) FROM "Team" t
   WHERE t."councilId" = e."councilId" AND t.id = e."teamId") AS team`;

/** One page of the events of the viewer's council, the latest first; nothing for who does not record them. */
export async function listEvents(viewer: Viewer, page: number): Promise<PageOf<TeamEvent>> {
  if (!can(viewer, 'circumstances.record')) return { rows: [], hasMore: false };
  const rows = await rowsOf(
    database(),
    eventRow,
    sql`SELECT ${EVENT_COLUMNS} FROM "TeamEvent" e
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e."removedAt" IS NULL
        ORDER BY e."startedOn" DESC, e.id DESC
        LIMIT ${ROWS_A_PAGE + 1} OFFSET ${(page - 1) * ROWS_A_PAGE}`,
  );
  return pageOf(rows);
}

/** An event that was not removed, or null where the viewer may not change it. */
export async function findEvent(viewer: Viewer, eventId: string): Promise<TeamEvent | null> {
  if (!isRowId(eventId) || !can(viewer, 'circumstances.record')) return null;
  const [event] = await rowsOf(
    database(),
    eventRow,
    sql`SELECT ${EVENT_COLUMNS} FROM "TeamEvent" e
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e.id = ${eventId}::uuid AND e."removedAt" IS NULL`,
  );
  return event ?? null;
}
