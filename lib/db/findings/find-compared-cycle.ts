import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { selectedTallyRow } from '#lib/db/findings/tally-row.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { drawRecordSchema } from '#lib/domain/cycles/draw/draw-record.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { drawMade } from '#lib/domain/findings/draw-made.ts';
import type { ComparedCycle } from '#lib/domain/findings/like-with-like.ts';
import type { Pairing } from '#lib/domain/findings/pairings.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const pairing: z.ZodType<Pairing> = z.object({
  keyArea: z.string(),
  metMet: z.number(),
  metNot: z.number(),
  notMet: z.number(),
  notNot: z.number(),
});

const comparedRow = z.object({
  name: z.string(),
  toolVersionId: z.string(),
  draw: drawRecordSchema.pick({ number: true, method: true, strata: true }).transform(drawMade).nullable(),
  tallies: z.array(selectedTallyRow),
  pairings: z.array(pairing),
});

/** An earlier cycle, and the later edition it is compared with; null where the later one has none. */
export type ComparedWanted = { earlierId: string; cycleId: string; edition: number | null };

/** A published cycle, and what became of its cases in a later one. */
export type ComparedFound = { findings: Omit<ComparedCycle, 'rule'>; pairings: Pairing[] };

function findRow({ councilId }: Viewer, { earlierId, cycleId, edition }: ComparedWanted) {
  return rowsOf(
    database(),
    comparedRow,
    sql`SELECT c.name, c."toolVersionId",
          (SELECT jsonb_build_object('number', d.number, 'method', d.method, 'strata', d.strata) FROM "Draw" d
           WHERE d."councilId" = c."councilId" AND d."cycleId" = c.id ORDER BY d.number DESC LIMIT 1) AS draw,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('kind', t.kind, 'subject', t.subject, 'option', t."option",
             'selection', t.selection, 'count', t.count)), '[]')
           FROM "EditionTally" t
           WHERE t."councilId" = c."councilId" AND t."cycleId" = c.id AND t.edition = e.number
             AND t.kind IN ('key-area', 'audit') AND t."teamId" = ${ALL_TEAMS}::uuid) AS tallies,
          (SELECT COALESCE(jsonb_agg(jsonb_build_object('keyArea', p."keyArea", 'metMet', p."metMet",
             'metNot', p."metNot", 'notMet', p."notMet", 'notNot', p."notNot")), '[]')
           FROM "EditionPairing" p
           WHERE p."councilId" = c."councilId" AND p."cycleId" = ${cycleId}::uuid
             AND p.edition = ${edition}::int AND p."earlierCycleId" = c.id) AS pairings
        FROM "Cycle" c
        JOIN LATERAL (
          SELECT number FROM "Edition" WHERE "councilId" = c."councilId" AND "cycleId" = c.id
          ORDER BY number DESC LIMIT 1
        ) e ON true
        WHERE c."councilId" = ${councilId}::uuid AND c.id = ${earlierId}::uuid`,
  );
}

/**
 * The latest edition of a published cycle as far as a comparison goes, with what became of its cases as the later edition
 * froze it; null where there is none or the viewer reads no findings. One statement, and its tool.
 */
export async function findComparedCycle(
  viewer: Viewer,
  wanted: ComparedWanted,
): Promise<ComparedFound | null> {
  if (!can(viewer, 'findings.read', { published: true })) return null;
  const [row] = await findRow(viewer, wanted);
  const tool = row && (await findTool(viewer, row.toolVersionId));
  if (!row || !tool) return null;
  const { name, draw, tallies, pairings } = row;
  const of = (selection: 'random' | 'targeted') => tallies.filter((tally) => tally.selection === selection);
  return {
    findings: { name, draw, tool: tool.definition, tallies: of('random'), targeted: of('targeted') },
    pairings,
  };
}
