import type { Client } from 'pg';
import { v7 } from 'uuid';

/** What a copy of a cycle has of its own, by the columns of its table. */
export type CycleChanges = { name: string; codePrefix: string; status: string } & Record<string, unknown>;

/** Copies a cycle's own row, with changes, and gives the copy's id. */
export async function copyCycle(client: Client, fromId: string, changes: CycleChanges): Promise<string> {
  const id = v7();
  await client.query(
    `INSERT INTO "Cycle" SELECT copy.* FROM "Cycle" c
     CROSS JOIN LATERAL jsonb_populate_record(c, $2) AS copy WHERE c.id = $1`,
    [fromId, { ...changes, id }],
  );
  return id;
}

/** Copies an audit, with its case, pair, answers and history, into another cycle, and gives the copy's id. */
export async function copyAudit(
  client: Client,
  fromId: string,
  { cycleId, ...changes }: { cycleId: string; number?: number; code?: string },
): Promise<string> {
  const [id, frameCaseId] = [v7(), v7()];
  const copy = (table: string, key: string, changes: object) =>
    client.query(
      `INSERT INTO "${table}" SELECT copy.* FROM "${table}" t
       CROSS JOIN LATERAL jsonb_populate_record(t, $2) AS copy
       WHERE t."${key}" = $1`,
      [fromId, changes],
    );
  await client.query(
    `INSERT INTO "FrameCase" SELECT copy.* FROM "FrameCase" t
     CROSS JOIN LATERAL jsonb_populate_record(t, $2) AS copy
     WHERE t.id = (SELECT "frameCaseId" FROM "Audit" WHERE id = $1)`,
    [fromId, { id: frameCaseId, cycleId, referenceMac: `\\x${Buffer.from(id).toString('hex')}` }],
  );
  await copy('Audit', 'id', { ...changes, id, cycleId, frameCaseId });
  await copy('AuditSeat', 'auditId', { auditId: id });
  await copy('Answer', 'auditId', { auditId: id, cycleId });
  await copy('AnswerRevision', 'auditId', { auditId: id });
  return id;
}

/** Copies the draw of one cycle into another, with changes. */
export async function copyDraw(
  client: Client,
  { fromCycleId, cycleId }: { fromCycleId: string; cycleId: string },
  changes: { frameSize?: number; sampleSize?: number } = {},
): Promise<void> {
  await client.query(
    `INSERT INTO "Draw" SELECT copy.* FROM "Draw" d
     CROSS JOIN LATERAL jsonb_populate_record(d, $2) AS copy WHERE d."cycleId" = $1`,
    [fromCycleId, { ...changes, id: v7(), cycleId }],
  );
}

/** Copies a cycle as it was once its sample was drawn, with the draw. */
export async function copyDrawnCycle(client: Client, fromId: string): Promise<void> {
  const cycleId = await copyCycle(client, fromId, {
    name: 'Drawn',
    codePrefix: 'DR',
    status: 'drawn',
    openedAt: null,
  });
  await copyDraw(client, { fromCycleId: fromId, cycleId });
}
