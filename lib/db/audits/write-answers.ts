import 'server-only';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerWarnings } from '#lib/domain/answers/answer-warnings.ts';
import type { Judgement } from '#lib/domain/answers/outcome-of.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

/** One answer with the version it gets and what it counts as. */
export type AnswerRow = {
  questionId: string;
  commandId: string;
  version: number;
  answer: Answer;
  judgement: Judgement;
};

/** Answers of one response of an audit, all written at one moment. */
export type AnswersToWrite = {
  audit: { id: string; cycleId: string; teamId: string };
  response: string;
  at: Date;
  rows: readonly AnswerRow[];
};

/**
 * Writes several answers of one response, each with its line of the history, in one statement. The caller holds the
 * audit's row and has read the versions under it.
 */
export async function writeAnswers(
  viewer: Viewer,
  tx: Connection,
  { audit, response, at, rows }: AnswersToWrite,
): Promise<void> {
  if (rows.length === 0) return;
  const { councilId, personId } = viewer;
  const given = rows.map(({ answer, judgement: { outcome, option }, ...row }) => ({
    ...row,
    ...{ content: answer, outcome, option, warnings: answerWarnings(answer, isoDateOf(at)) },
  }));
  await tx.$executeRaw(
    sql`WITH given AS (
          SELECT * FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb) AS row ("questionId" text, "commandId" uuid,
            version int, content jsonb, outcome text, "option" text, warnings text[])
        ), before AS (
          SELECT n."questionId", n.content FROM "Answer" n JOIN given USING ("questionId")
          WHERE n."councilId" = ${councilId}::uuid AND n."auditId" = ${audit.id}::uuid
            AND n."responseOf" = ${response}::uuid
        ), written AS (
          INSERT INTO "Answer" ("councilId", "auditId", "responseOf", "questionId", "cycleId", "teamId", version, content,
            outcome, "option", warnings, "updatedById", "updatedAt")
          SELECT ${councilId}::uuid, ${audit.id}::uuid, ${response}::uuid, "questionId", ${audit.cycleId}::uuid,
            ${audit.teamId}::uuid, version, content, outcome, "option", warnings, ${personId}::uuid, ${at}
          FROM given
          ON CONFLICT ("councilId", "auditId", "responseOf", "questionId") DO UPDATE
          SET version = EXCLUDED.version, content = EXCLUDED.content, outcome = EXCLUDED.outcome,
            "option" = EXCLUDED."option", warnings = EXCLUDED.warnings, "updatedById" = EXCLUDED."updatedById",
            "updatedAt" = EXCLUDED."updatedAt"
        )
        INSERT INTO "AnswerRevision" ("councilId", "auditId", "commandId", "responseOf", "questionId", version, before,
          after, outcome, "personId", at)
        SELECT ${councilId}::uuid, ${audit.id}::uuid, given."commandId", ${response}::uuid, given."questionId",
          given.version, before.content, given.content, given.outcome, ${personId}::uuid, ${at}
        FROM given LEFT JOIN before USING ("questionId")`,
  );
}
