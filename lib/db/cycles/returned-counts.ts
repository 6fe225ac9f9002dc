import 'server-only';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';

/** Joins to each cycle `c` what came back and what was accounted for, from the tallies: a few cells at any size. */
export const RETURNED_COUNTS = sql`
  LEFT JOIN LATERAL (
    SELECT COALESCE(sum(count) FILTER (WHERE "option" = 'returned'), 0)::int AS returned,
      COALESCE(sum(count) FILTER (WHERE "option" = 'not-returned'), 0)::int AS "notReturned"
    FROM "Tally"
    WHERE "councilId" = c."councilId" AND "cycleId" = c.id AND kind = 'audit' AND subject = 'audit'
  ) counts ON true`;
