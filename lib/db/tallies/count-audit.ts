import 'server-only';
import { z } from 'zod';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import {
  BLIND_ANSWERS,
  CASE_FACTS,
  CHANGED_ANSWERS,
  COUNTED_ANSWER,
  countedSchema,
} from '#lib/db/tallies/counted-answers.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';
import { groupCells } from '#lib/domain/findings/groups.ts';
import { tallyCells } from '#lib/domain/findings/tally-cells.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit that enters the figures (sign 1) or leaves them (sign -1). */
export type CountedAudit = { auditId: string; cycleId: string; teamId: string; sign: 1 | -1 };

const countedRow = countedSchema.extend({ toolVersionId: z.string(), selection: z.enum(SELECTION_NAMES) });

async function cellsOf(viewer: Viewer, tx: Connection, audit: CountedAudit) {
  const [row] = await rowsOf(
    tx,
    countedRow,
    sql`SELECT c."toolVersionId", audit.selection, audit."overallGrade" AS overall, audit."suggestedGrade" AS suggested,
          COALESCE((SELECT jsonb_agg(${COUNTED_ANSWER}) FROM "Answer" a
            WHERE a."councilId" = audit."councilId" AND a."auditId" = audit.id
              AND a."responseOf" = ${AGREED}::uuid), '[]') AS answers,
          ${BLIND_ANSWERS} AS blind, ${CHANGED_ANSWERS} AS changed, ${CASE_FACTS} AS groups
        FROM "Audit" audit
        JOIN "Cycle" c ON c."councilId" = audit."councilId" AND c.id = audit."cycleId"
        WHERE audit."councilId" = ${viewer.councilId}::uuid AND audit.id = ${audit.auditId}::uuid`,
  );
  const tool = row ? await findTool(viewer, row.toolVersionId) : null;
  if (!row || !tool) throw new Error(`Audit ${audit.auditId} has no cycle or tool to be counted by`);
  const { selection, answers, groups } = row;
  return {
    selection,
    cells: tallyCells(tool.definition, row),
    inGroups: groupCells(tool.definition, answers, groups),
  };
}

const addCells = (
  { councilId }: Viewer,
  { cycleId, teamId, sign }: CountedAudit,
  { selection, cells }: Pick<Awaited<ReturnType<typeof cellsOf>>, 'selection' | 'cells'>,
): Sql =>
  sql`INSERT INTO "Tally" ("councilId", "cycleId", kind, subject, "option", "teamId", selection, count)
      SELECT ${councilId}::uuid, ${cycleId}::uuid, cell.kind, cell.subject, cell."option", team.id, ${selection},
        ${sign}::int
      FROM unnest(
        ${cells.map(({ kind }) => kind)}::text[],
        ${cells.map(({ subject }) => subject)}::text[],
        ${cells.map(({ option }) => option)}::text[]
      ) WITH ORDINALITY AS cell (kind, subject, "option", place)
      CROSS JOIN unnest(${[ALL_TEAMS, teamId]}::uuid[]) AS team (id)
      ORDER BY cell.place, team.id
      ON CONFLICT ("councilId", "cycleId", kind, subject, "option", "teamId", selection)
      DO UPDATE SET count = "Tally".count + EXCLUDED.count`;

const addToGroups = (
  { councilId }: Viewer,
  { cycleId, sign }: CountedAudit,
  { selection, inGroups }: Pick<Awaited<ReturnType<typeof cellsOf>>, 'selection' | 'inGroups'>,
): Sql =>
  sql`INSERT INTO "GroupTally" ("councilId", "cycleId", dimension, "group", kind, subject, "option", selection, count)
      SELECT ${councilId}::uuid, ${cycleId}::uuid, cell.dimension, cell."group", cell.kind, cell.subject, cell."option",
        ${selection}, ${sign}::int
      FROM unnest(
        ${inGroups.map(({ dimension }) => dimension)}::text[],
        ${inGroups.map(({ group }) => group)}::text[],
        ${inGroups.map(({ kind }) => kind)}::text[],
        ${inGroups.map(({ subject }) => subject)}::text[],
        ${inGroups.map(({ option }) => option)}::text[]
      ) WITH ORDINALITY AS cell (dimension, "group", kind, subject, "option", place)
      ORDER BY cell.place
      ON CONFLICT ("councilId", "cycleId", dimension, "group", kind, subject, "option", selection)
      DO UPDATE SET count = "GroupTally".count + EXCLUDED.count`;

/**
 * Counts one audit's answers as they stand in the transaction, which must also move the audit's status: for its team,
 * for all teams, and in the groups its case belongs to. Three statements; the cells come in one fixed order, so that two
 * audits counted at once never wait for each other.
 */
export async function countAudit(viewer: Viewer, tx: Connection, audit: CountedAudit): Promise<void> {
  const counted = await cellsOf(viewer, tx, audit);
  await tx.$executeRaw(addCells(viewer, audit, counted));
  await tx.$executeRaw(addToGroups(viewer, audit, counted));
}
