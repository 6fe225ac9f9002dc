import 'server-only';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';

/**
 * Joins to each cycle `c` what came back of the cases drawn and what was accounted for, what is settled of all its
 * audits, and how many were in when it was last published. From the tallies: a few cells at any size.
 */
export const RETURNED_COUNTS = sql`
  LEFT JOIN LATERAL (
    SELECT COALESCE(sum(count) FILTER (WHERE "option" = 'returned' AND selection = 'random'), 0)::int AS returned,
      COALESCE(sum(count) FILTER (WHERE "option" = 'not-returned' AND selection = 'random'), 0)::int AS "notReturned",
      COALESCE(sum(count) FILTER (WHERE "option" = 'returned'), 0)::int AS "in",
      COALESCE(sum(count), 0)::int AS settled
    FROM "Tally"
    WHERE "councilId" = c."councilId" AND "cycleId" = c.id AND kind = 'audit' AND subject = 'audit'
  ) counts ON true
  LEFT JOIN LATERAL (
    SELECT (
      SELECT COALESCE(sum(t.count), 0)::int FROM "EditionTally" t
      WHERE t."councilId" = e."councilId" AND t."cycleId" = e."cycleId" AND t.edition = e.number
        AND t.kind = 'audit' AND t.subject = 'audit' AND t."option" = 'returned'
    ) AS "in"
    FROM "Edition" e WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id
    ORDER BY e.number DESC LIMIT 1
  ) edition ON true`;

/** What `RETURNED_COUNTS` gives, by the names of `ReturnedCounts`. */
export const RETURNED_COLUMNS = sql`counts.returned, counts."notReturned",
  c."sampleSize" + c."targetedSize" - counts.settled AS awaited,
  COALESCE(counts."in" - edition."in", 0) AS "sinceEdition"`;
