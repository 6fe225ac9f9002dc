import 'server-only';
import { z } from 'zod';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Selection } from '#lib/domain/audits/selection.ts';
import type { ReturnedCounts } from '#lib/domain/cycles/cycle.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';

const days = z.array(z.string());

/** The columns of `RETURNED_COLUMNS` as a statement gives them. */
export const RETURNED_SHAPE = {
  returned: z.number(),
  notReturned: z.number(),
  laterDays: days,
  targeted: z.object({
    requested: z.number(),
    returned: z.number(),
    notReturned: z.number(),
    laterDays: days,
  }),
  awaited: z.number(),
  sinceEdition: z.number(),
  concerns: z.object({ raised: z.number(), open: z.number() }),
} satisfies { [Column in keyof ReturnedCounts]: z.ZodType<ReturnedCounts[Column]> };

/** The due days that single audits have of their own, of those still outstanding. */
const laterDays = (selection: Selection): Sql => sql`ARRAY(
    SELECT a."dueOn"::text FROM "Audit" a
    WHERE a."councilId" = c."councilId" AND a."cycleId" = c.id AND a.status IN ('allocated', 'started')
      AND a."dueOn" IS NOT NULL AND a.selection = ${selection})`;

/**
 * Joins to each cycle `c` what came back of the cases drawn and what was accounted for, what is settled of all its
 * audits, and how many were in when it was last published. From the tallies: a few cells at any size.
 */
export const RETURNED_COUNTS = sql`
  LEFT JOIN LATERAL (
    SELECT COALESCE(sum(count) FILTER (WHERE "option" = 'returned' AND selection = 'random'), 0)::int AS returned,
      COALESCE(sum(count) FILTER (WHERE "option" = 'not-returned' AND selection = 'random'), 0)::int AS "notReturned",
      COALESCE(sum(count) FILTER (WHERE "option" = 'not-returned'), 0)::int AS "out",
      COALESCE(sum(count) FILTER (WHERE "option" = 'returned'), 0)::int AS "in",
      COALESCE(sum(count), 0)::int AS settled
    FROM "Tally"
    WHERE "councilId" = c."councilId" AND "cycleId" = c.id AND kind = 'audit' AND subject = 'audit'
      AND "teamId" = ${ALL_TEAMS}::uuid
  ) counts ON true
  LEFT JOIN LATERAL (
    SELECT (
      SELECT COALESCE(sum(t.count), 0)::int FROM "EditionTally" t
      WHERE t."councilId" = e."councilId" AND t."cycleId" = e."cycleId" AND t.edition = e.number
        AND t.kind = 'audit' AND t.subject = 'audit' AND t."option" = 'returned'
        AND t."teamId" = ${ALL_TEAMS}::uuid
    ) AS "in"
    FROM "Edition" e WHERE e."councilId" = c."councilId" AND e."cycleId" = c.id
    ORDER BY e.number DESC LIMIT 1
  ) edition ON true`;

/** What `RETURNED_COUNTS` gives, by the names of `ReturnedCounts`. */
export const RETURNED_COLUMNS = sql`counts.returned, counts."notReturned", ${laterDays('random')} AS "laterDays",
  json_build_object('requested', c."targetedSize", 'returned', counts."in" - counts.returned,
    'notReturned', counts."out" - counts."notReturned", 'laterDays', ${laterDays('targeted')}) AS targeted,
  c."sampleSize" + c."targetedSize" - counts.settled AS awaited,
  COALESCE(counts."in" - edition."in", 0) AS "sinceEdition",
  (SELECT json_build_object('raised', count(*)::int,
      'open', (count(*) FILTER (WHERE n."acknowledgedAt" IS NULL OR n."plannedAt" IS NULL))::int)
    FROM "Concern" n
    WHERE n."councilId" = c."councilId" AND n."cycleId" = c.id) AS concerns`;
