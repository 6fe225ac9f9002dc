import type { Prisma } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { AuditRows } from '#prisma/demo/audit-rows.ts';

type Stored = Pick<Prisma.TransactionClient, '$executeRaw'>;

/** Stores answers in one statement: there are fifteen thousand of them, which row by row would take seconds. */
export async function storeAnswers(tx: Stored, answers: AuditRows['answers']): Promise<void> {
  await tx.$executeRaw(
    sql`INSERT INTO "Answer" ("councilId", "auditId", "questionId", "cycleId", "teamId", version, content, outcome,
          "option", warnings, "updatedById", "updatedAt")
        SELECT a.* FROM jsonb_to_recordset(${JSON.stringify(answers)}::jsonb) AS a (
          "councilId" uuid, "auditId" uuid, "questionId" text, "cycleId" uuid, "teamId" uuid, version int,
          content jsonb, outcome text, "option" text, warnings text[], "updatedById" uuid, "updatedAt" timestamptz)`,
  );
}

/** Stores the history of answers in one statement. */
export async function storeRevisions(tx: Stored, revisions: AuditRows['revisions']): Promise<void> {
  await tx.$executeRaw(
    sql`INSERT INTO "AnswerRevision" ("councilId", "auditId", "commandId", "questionId", version, before, after, outcome,
          "personId", at)
        SELECT r.* FROM jsonb_to_recordset(${JSON.stringify(revisions)}::jsonb) AS r (
          "councilId" uuid, "auditId" uuid, "commandId" uuid, "questionId" text, version int, before jsonb,
          after jsonb, outcome text, "personId" uuid, at timestamptz)`,
  );
}
