import 'server-only';
import { z } from 'zod';
import { referenceMac } from '#lib/db/cases/seal.ts';
import { type Connection, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { MonthsBack } from '#lib/domain/cycles/frame/months-back.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { addMonths } from '#lib/statistics/add-months.ts';

const macRow = z.object({ mac: z.string() });

/**
 * Tells a case by its reference: was an audit of it, in any other cycle of the council, returned within these months up
 * to `today` (yyyy-mm-dd), or is one under way? References are compared by their keyed hash and never opened.
 */
export async function auditedLately(
  viewer: Viewer,
  connection: Connection,
  { cycleId, months, today }: { cycleId: string; months: MonthsBack; today: string },
): Promise<(reference: string) => boolean> {
  if (months === 0) return () => false;
  const { councilId } = viewer;
  const since = addMonths(today, -months);
  const rows = await rowsOf(
    connection,
    macRow,
    sql`SELECT DISTINCT encode(f."referenceMac", 'hex') AS mac
        FROM "Audit" a
        JOIN "Cycle" c ON c."councilId" = a."councilId" AND c.id = a."cycleId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" <> ${cycleId}::uuid
          AND (a."returnedAt" >= ${since}::date
            OR (a.status IN ('allocated', 'started') AND c.status IN ('drawn', 'paired', 'open')))`,
  );
  const audited = new Set(rows.map(({ mac }) => mac));
  return (reference) =>
    audited.size > 0 && audited.has(Buffer.from(referenceMac(councilId, reference)).toString('hex'));
}
