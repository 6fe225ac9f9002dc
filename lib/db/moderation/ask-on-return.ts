import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { drawnForModeration } from '#lib/domain/moderation/draw.ts';
import { whyModerate } from '#lib/domain/moderation/why.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { GRADES } from '#lib/statistics/grade-from-scores.ts';

const factsRow = z.object({
  seed: z.string(),
  percent: z.number(),
  moderateInadequate: z.boolean(),
  moderateOutstanding: z.boolean(),
  code: z.string(),
  selection: z.enum(SELECTION_NAMES),
  grade: z.enum(GRADES).nullable(),
  audits: z.array(z.object({ code: z.string(), replaces: z.string().nullable() })),
});

async function findFacts({ councilId }: Viewer, tx: Connection, auditId: string) {
  const [facts] = await rowsOf(
    tx,
    factsRow,
    sql`SELECT c.seed, u."moderationPercent" AS percent, u."moderateInadequate", u."moderateOutstanding",
          a.code, a.selection, a."overallGrade" AS grade,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('code', o.code, 'replaces', r.code)), '[]')
           FROM "Audit" o
           LEFT JOIN "Audit" r ON r."councilId" = o."councilId" AND r.id = o."replacesId"
           WHERE o."councilId" = a."councilId" AND o."cycleId" = a."cycleId" AND o.selection = 'random') AS audits
        FROM "Audit" a
        JOIN "Council" u ON u.id = a."councilId"
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        WHERE a."councilId" = ${councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
  if (!facts) throw new Error(`There is no audit ${auditId} to ask about`);
  return facts;
}

/**
 * Asks for the moderation of an audit that has just been returned, where a rule wants it, in the transaction that returns
 * it. What was asked for before stays asked for, with the pair's judgement as it now is; what is finished is not asked
 * for again. Two statements.
 */
export async function askOnReturn(viewer: Viewer, tx: Connection, auditId: string): Promise<void> {
  const { councilId } = viewer;
  const { code, selection, grade, ...rules } = await findFacts(viewer, tx, auditId);
  const why = whyModerate({ selection, isDrawn: drawnForModeration(rules).has(code), grade }, rules);
  await tx.$executeRaw(
    sql`WITH known AS (
          UPDATE "Moderation" SET "gradeBefore" = ${grade}
          WHERE "councilId" = ${councilId}::uuid AND "auditId" = ${auditId}::uuid AND "finishedAt" IS NULL
        )
        INSERT INTO "Moderation" ("councilId", "auditId", why, "gradeBefore")
        SELECT ${councilId}::uuid, ${auditId}::uuid, ${why}, ${grade} WHERE ${why}::text IS NOT NULL
        ON CONFLICT ("councilId", "auditId") DO NOTHING`,
  );
}
