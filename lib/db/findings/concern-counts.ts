import 'server-only';
import { z } from 'zod';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';

/** What `CONCERN_COUNTS` gives: the counts now, and by edition as they stood when it was published. */
export const concernCounts = z.object({ red: z.number(), amber: z.number() });

/** The concerns of the audits of cycle `c` that were raised until a moment, by the level they had then. */
const countedUntil = (moment: Sql): Sql => sql`(
    SELECT jsonb_build_object('red', (count(*) FILTER (WHERE seen.red))::int,
      'amber', (count(*) FILTER (WHERE NOT seen.red))::int)
    FROM (
      SELECT n.level = 'red' AND NOT EXISTS (
          SELECT FROM "ConcernEntry" g
          WHERE g."councilId" = n."councilId" AND g."concernId" = n.id AND g.kind = 'graver' AND g.at > ${moment}
        ) AS red
      FROM "Concern" n
      WHERE n."councilId" = c."councilId" AND n."cycleId" = c.id AND n."raisedAt" <= ${moment}
    ) seen)`;

/** Columns of a statement about cycle `c`: its concerns now, and by the number of each edition. */
export const CONCERN_COUNTS = sql`${countedUntil(sql`now()`)} AS concerns,
  (SELECT COALESCE(jsonb_object_agg(e.number, ${countedUntil(sql`e."publishedAt"`)}), '{}') FROM "Edition" e
   WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id) AS "concernsIn"`;
