import 'server-only';
import { EVENT_COLUMNS, eventRow } from '#lib/db/circumstances/list-events.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { TeamEvent } from '#lib/domain/circumstances/team-event.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The most events beside a period; the latest are kept. */
const MOST_EVENTS = 30;

/** The events that went on between two days, the first one first. One without a last day counts for a year. */
export async function listEventsAround(
  viewer: Viewer,
  { from, to }: { from: string; to: string },
): Promise<TeamEvent[]> {
  if (!can(viewer, 'findings.read', { published: true })) return [];
  const rows = await rowsOf(
    database(),
    eventRow,
    sql`SELECT ${EVENT_COLUMNS} FROM "TeamEvent" e
        WHERE e."councilId" = ${viewer.councilId}::uuid AND e."removedAt" IS NULL AND e."startedOn" <= ${to}::date
          AND COALESCE(e."endedOn", e."startedOn" + interval '12 months') >= ${from}::date
        ORDER BY e."startedOn" DESC, e.id DESC LIMIT ${MOST_EVENTS}`,
  );
  return rows.toReversed();
}
