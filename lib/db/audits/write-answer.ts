import 'server-only';
import { z } from 'zod';
import { REVEALED } from '#lib/db/audits/revealed.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { type Sql, sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';
import type { WarningKind } from '#lib/domain/answers/warnings/warning-kinds.ts';
import type { SaveDecision } from '#lib/domain/audits/decide-save.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A decision to write, with what it writes. */
export type AnswerToWrite = {
  auditId: string;
  /** Whose response it belongs to: the pair's or the viewer's own. */
  response: string;
  questionId: string;
  commandId: string;
  answer: Answer;
  judgement: Judgement;
  /** What its words seem to hold and should not. */
  warnings: readonly WarningKind[];
  decision: SaveDecision & { kind: 'write' };
};

// Who finishes alone changes their seat: it is read again under its lock, so that nothing is written to a closed response.
// A weaker lock than SHARE would be given on the seat as it was before.
const ownIsOpen = sql`c."pairMode" = 'alone-first' AND s."finishedAt" IS NULL`;
const takesAnswers = (response: string): Sql => (response === AGREED ? REVEALED : ownIsOpen);
const lockOf = (response: string): Sql =>
  response === AGREED ? sql`FOR NO KEY UPDATE OF a` : sql`FOR NO KEY UPDATE OF a FOR SHARE OF s`;

const writtenRow = z.object({ version: z.number(), at: z.date() });

/**
 * Writes an answer, its history row and, with the first answer, the start of the audit: one statement, which is one
 * transaction and one journey to the database. It states again what the decision rested on (status, cycle,
 * leave to be late, pair, response, version) under the lock of the audit's row, and writes nothing and gives null where any of it has changed since.
 * The clock is read after the lock is held, so that the times of one audit's answers follow the order of its versions.
 */
export async function writeAnswer(
  viewer: Viewer,
  { auditId, response, questionId, commandId, answer, judgement, warnings, decision }: AnswerToWrite,
): Promise<{ version: number; at: Date } | null> {
  const { councilId, personId } = viewer;
  const seen = decision.version - 1;
  const [written] = await rowsOf(
    database(),
    writtenRow,
    sql`WITH audit AS (
          SELECT a."councilId", a.id, a."cycleId", a."teamId"
          FROM "Audit" a
          JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
            AND (c.status = 'open' OR (a."lateAllowedAt" IS NOT NULL AND c.status IN ('closed', 'published')))
          JOIN "AuditSeat" s ON s."councilId" = a."councilId" AND s."auditId" = a.id
            AND s."personId" = ${personId}::uuid AND ${takesAnswers(response)}
          WHERE a."councilId" = ${councilId}::uuid AND a.id = ${auditId}::uuid AND a.status = ${decision.from}
          ${lockOf(response)}
        ), moment AS (
          SELECT audit.*, clock_timestamp() AS at FROM audit
        ), started AS (
          UPDATE "Audit" a SET status = ${decision.to}, "startedAt" = moment.at FROM moment
          WHERE a."councilId" = moment."councilId" AND a.id = moment.id AND ${decision.from} <> ${decision.to}
        ), before AS (
          SELECT content FROM "Answer"
          WHERE "councilId" = ${councilId}::uuid AND "auditId" = ${auditId}::uuid
            AND "responseOf" = ${response}::uuid AND "questionId" = ${questionId} AND version = ${seen}::int
        ), written AS (
          INSERT INTO "Answer" AS n ("councilId", "auditId", "responseOf", "questionId", "cycleId", "teamId", version, content,
            outcome, "option", warnings, "updatedById", "updatedAt")
          SELECT "councilId", id, ${response}::uuid, ${questionId}, "cycleId", "teamId", ${decision.version}::int,
            ${JSON.stringify(answer)}::jsonb, ${judgement.outcome}, ${judgement.option}, ${[...warnings]}::text[],
            ${personId}::uuid, at
          FROM moment
          ON CONFLICT ("councilId", "auditId", "responseOf", "questionId") DO UPDATE
          SET version = EXCLUDED.version, content = EXCLUDED.content, outcome = EXCLUDED.outcome,
            "option" = EXCLUDED."option", warnings = EXCLUDED.warnings, "updatedById" = EXCLUDED."updatedById", "updatedAt" = EXCLUDED."updatedAt"
          WHERE n.version = ${seen}::int
          RETURNING n.version, n.content, n.outcome, n."updatedAt"
        )
        INSERT INTO "AnswerRevision" ("councilId", "auditId", "commandId", "responseOf", "questionId", version, before, after,
          outcome, "personId", at)
        SELECT ${councilId}::uuid, ${auditId}::uuid, ${commandId}::uuid, ${response}::uuid, ${questionId}, written.version,
          (SELECT content FROM before), written.content, written.outcome, ${personId}::uuid, written."updatedAt"
        FROM written
        RETURNING version, at`,
  );
  return written ?? null;
}
