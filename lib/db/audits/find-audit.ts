import 'server-only';
import { z } from 'zod';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { listAnswers, type StandingAnswer } from '#lib/db/audits/list-answers.ts';
import { recordReading } from '#lib/db/audits/record-reading.ts';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { type CaseDetails, openCase } from '#lib/db/cases/seal.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { findTool, type Tool } from '#lib/db/tools/find-tool.ts';
import { LONGEST_SILENCE } from '#lib/domain/audits/minutes-worked.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit with all it holds. */
export type WholeAudit = Omit<AuditHead, 'sealed'> & {
  tool: Tool;
  answers: StandingAnswer[];
  /** When saves came (milliseconds since 1970), as far as the time taken can be worked out from them. */
  saves: number[];
  /** What finds the record in the case system; null for those who may not know. */
  caseDetails: CaseDetails | null;
};

const spellRow = z.object({ first: z.date(), last: z.date() });

/**
 * The first and last save of each ten minutes: those between change nothing, however many a long audit has. While the
 * pair judges alone they are the viewer's own, afterwards everyone's.
 */
async function listSaves(viewer: Viewer, auditId: string): Promise<number[]> {
  const rows = await rowsOf(
    database(),
    spellRow,
    sql`SELECT min(r.at) AS first, max(r.at) AS last
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "AnswerRevision" r ON r."councilId" = a."councilId" AND r."auditId" = a.id
          AND (r."responseOf" = ${viewer.personId}::uuid OR ${REVEALED})
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${auditId}::uuid
        GROUP BY date_bin(${LONGEST_SILENCE}::int * interval '1 minute', r.at, 'epoch')`,
  );
  return rows.flatMap(({ first, last }) => [first.getTime(), last.getTime()]);
}

async function openFor(viewer: Viewer, found: AuditHead): Promise<CaseDetails | null> {
  const { sealed, pair, moderatorId, id, code } = found;
  const ids = pair.map(({ personId }) => personId);
  if (!can(viewer, 'case-reference.read', { pair: ids, moderatorId })) return null;
  await recordReading(viewer, database(), { id, code });
  return openCase(viewer.councilId, sealed);
}

/** The audit, its answers and its case, for the pair and the coordinator; null for everybody else. Four statements. */
export async function findAudit(viewer: Viewer, id: string): Promise<WholeAudit | null> {
  const [found, answers, saves] = await Promise.all([
    findAuditHead(viewer, database(), { id, action: 'audit.read' }),
    listAnswers(viewer, database(), id),
    listSaves(viewer, id),
  ]);
  if (!found) return null;
  const { sealed: _sealed, ...head } = found;
  const tool = await findTool(viewer, head.toolVersionId);
  if (!tool) throw new Error(`Audit ${id} follows a tool version that is not there`);
  return { ...head, tool, answers, saves, caseDetails: await openFor(viewer, found) };
}
