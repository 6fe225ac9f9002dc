import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { GradeMove } from '#lib/domain/moderation/grade-movement.ts';
import { MODERATION_REASON_NAMES } from '#lib/domain/moderation/why.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const grade = z.enum(GRADES).nullable();
const countRow = z.object({
  waiting: z.number(),
  underWay: z.number(),
  back: z.number(),
  finished: z.number(),
  moves: z.array(
    z.object({
      why: z.enum(MODERATION_REASON_NAMES),
      before: grade,
      after: grade,
      audits: z.number(),
      changed: z.number(),
    }),
  ),
});

/** How a cycle's moderations stand, and how those that are finished moved judgements and answers. */
export type ModerationCounts = Omit<z.output<typeof countRow>, 'moves'> & { moves: GradeMove[] };

const NONE: ModerationCounts = { waiting: 0, underWay: 0, back: 0, finished: 0, moves: [] };

/** Counts all moderations of a cycle; `asked` is how many questions its tool scores. One statement. */
export async function countModerations(
  viewer: Viewer,
  cycleId: string,
  asked: number,
): Promise<ModerationCounts> {
  const { councilId } = viewer;
  const [counts] = await rowsOf(
    database(),
    countRow,
    sql`WITH one AS (
          SELECT m.*, a.status, (SELECT count(DISTINCT n."questionId") FROM "AnswerChange" n
            WHERE n."councilId" = m."councilId" AND n."auditId" = m."auditId" AND n.kind = 'moderation') AS changed
          FROM "Audit" a
          JOIN "Moderation" m ON m."councilId" = a."councilId" AND m."auditId" = a.id
          WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
        ), move AS (
          SELECT why, "gradeBefore" AS before, "gradeAfter" AS after, count(*)::int AS audits,
            sum(changed)::int AS changed
          FROM one WHERE "finishedAt" IS NOT NULL GROUP BY why, "gradeBefore", "gradeAfter"
        )
        SELECT (count(*) FILTER (WHERE "finishedAt" IS NOT NULL))::int AS finished,
          (count(*) FILTER (WHERE "finishedAt" IS NULL AND status <> 'returned'))::int AS back,
          (count(*) FILTER (WHERE "finishedAt" IS NULL AND status = 'returned' AND "moderatorId" IS NULL))::int AS waiting,
          (count(*) FILTER (WHERE "finishedAt" IS NULL AND status = 'returned' AND "moderatorId" IS NOT NULL))::int
            AS "underWay",
          (SELECT COALESCE(jsonb_agg(move), '[]') FROM move) AS moves
        FROM one`,
  );
  if (!counts) return NONE;
  return { ...counts, moves: counts.moves.map((move) => ({ ...move, asked: move.audits * asked })) };
}

/** Moderations of a cycle that are asked for and not finished: what publishing it warns of. One statement. */
export async function countUnfinishedModerations(viewer: Viewer, cycleId: string): Promise<number> {
  const { councilId } = viewer;
  return database().moderation.count({ where: { councilId, finishedAt: null, audit: { cycleId } } });
}
