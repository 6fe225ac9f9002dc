import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const placeRow = z.object({ id: z.string(), label: z.string(), name: z.string().nullable() });

/** A place in the tools' own words, and what the council calls it; null where it keeps those words. */
export type NamedPlace = Place & { name: string | null };

/** Every place that a tool of the viewer's council names, once, in the tools' order: the newest tool's where they differ. */
export function listPlaces(viewer: Viewer, connection: Connection = database()): Promise<NamedPlace[]> {
  return rowsOf(
    connection,
    placeRow,
    sql`SELECT newest.id, newest.label, c."placeNames"->>newest.id AS name FROM (
          SELECT DISTINCT ON (p.place->>'id') p.place->>'id' AS id, p.place->>'label' AS label, p.nth
          FROM "ToolVersion" t
          CROSS JOIN LATERAL jsonb_array_elements(t.definition->'vocabulary'->'places') WITH ORDINALITY AS p(place, nth)
          WHERE t."councilId" = ${viewer.councilId}::uuid
          ORDER BY p.place->>'id', t."publishedAt" DESC, t.id DESC
        ) newest
        JOIN "Council" c ON c.id = ${viewer.councilId}::uuid
        ORDER BY newest.nth, newest.id`,
  );
}
