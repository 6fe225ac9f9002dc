import 'server-only';
import { hkdfSync } from 'node:crypto';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { env } from '#lib/env.ts';

const KEY_BYTES = 32;
const outboxRow = z.object({ isKept: z.boolean(), pair: z.array(z.string()) });

function keyFor({ councilId, personId }: Viewer, auditId: string): string {
  const use = `sightline:outbox:${councilId}:${personId}:${auditId}`;
  return Buffer.from(hkdfSync('sha256', env().SIGHTLINE_SECRET, '', use, KEY_BYTES)).toString('base64');
}

/**
 * The key under which the viewer’s browser may keep unsent answers to an audit of theirs: 32 bytes in base 64, the same
 * each time and another for each person and audit; null where the council keeps nothing in browsers. Null in all where
 * the audit is not theirs to answer.
 */
export async function findOutboxKey(viewer: Viewer, auditId: string): Promise<{ key: string | null } | null> {
  const [row] = await rowsOf(
    database(),
    outboxRow,
    sql`SELECT c."encryptedOutbox" AS "isKept",
          ARRAY(SELECT s."personId"::text FROM "AuditSeat" s
            WHERE s."councilId" = a."councilId" AND s."auditId" = a.id) AS pair
        FROM "Audit" a JOIN "Council" c ON c.id = a."councilId"
        WHERE a."councilId" = ${viewer.councilId}::uuid AND a.id = ${auditId}::uuid`,
  );
  if (!row || !can(viewer, 'audit.answer', { pair: row.pair })) return null;
  return { key: row.isKept ? keyFor(viewer, auditId) : null };
}
