import 'server-only';
import { z } from 'zod';
import { type AuditHead, findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { openCase } from '#lib/db/cases/seal.ts';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ASKED_OF_A, askedSchema } from '#lib/db/replies/list-cycle-replies.ts';
import { byWorkerName, listReaders, type Reader } from '#lib/db/replies/list-readers.ts';
import type { AskedPerson } from '#lib/domain/replies/asked-audit.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** An audit that somebody may be asked to read: who is asked, who can be, and whose name is the worker's. */
export type AskableAudit = Omit<AuditHead, 'sealed'> & {
  asked: AskedPerson[];
  /** Everybody who can be asked: nobody of the pair, and nobody who is asked already. */
  readers: Reader[];
  suggested: string[];
  /** The worker as the caseload list names them; empty where it names none. */
  worker: string;
  replyDays: number;
};

const askRow = z.object({
  workerMac: z.instanceof(Uint8Array).nullable(),
  asked: askedSchema,
  replyDays: z.number(),
});

/** An audit with those who may be asked to read it, for a coordinator; else null. Three statements. */
export async function findAsk(viewer: Viewer, auditId: string): Promise<AskableAudit | null> {
  const audit = isRowId(auditId)
    ? await findAuditHead(viewer, database(), { id: auditId, action: 'reply.ask' })
    : null;
  if (!audit) return null;
  const [[row], everybody] = await Promise.all([
    rowsOf(
      database(),
      askRow,
      sql`SELECT f."workerMac", ${ASKED_OF_A} AS asked, council."replyDays"
          FROM "Audit" a
          JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
          JOIN "Council" council ON council.id = a."councilId"
          WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${auditId}::uuid`,
    ),
    listReaders(viewer),
  ]);
  if (!row) return null;
  const { sealed, ...head } = audit;
  const known = [...head.pair, ...row.asked].map(({ personId }) => personId);
  const readers = everybody.filter(({ id }) => !known.includes(id));
  const suggested = byWorkerName(viewer, readers)(row.workerMac).map(({ id }) => id);
  const { worker } = openCase(viewer.councilId, sealed);
  return { ...head, asked: row.asked, replyDays: row.replyDays, readers, suggested, worker };
}
