import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { findNextReserve } from '#lib/db/cycles/find-next-reserve.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { carriedPair } from '#lib/domain/audits/carried-pair.ts';
import type { Replacement } from '#lib/domain/audits/replacement.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const nextRow = z.object({
  number: z.number(),
  codePrefix: z.string(),
  sampleSize: z.number(),
  team: z.string(),
});

/** What would step in for a case now, and what would become of its pair; null where no reserve is left. */
export async function findReplacement(
  viewer: Viewer,
  audit: Pick<AccountedAudit, 'id' | 'stratum' | 'cycle'>,
): Promise<Replacement | null> {
  const cycleId = audit.cycle.id;
  const reserve = await findNextReserve(viewer, database(), { cycleId, stratum: audit.stratum });
  if (!reserve) return null;
  const [next] = await rowsOf(
    database(),
    nextRow,
    sql`SELECT max(a.number) + 1 AS number, c."codePrefix", c."sampleSize",
          (SELECT t.name FROM "Team" t
           WHERE t."councilId" = c."councilId" AND t.id = ${reserve.teamId}::uuid) AS team
        FROM "Cycle" c
        JOIN "Audit" a ON a."councilId" = c."councilId" AND a."cycleId" = c.id
        WHERE c."councilId" = ${viewer.councilId}::uuid AND c.id = ${cycleId}::uuid
        GROUP BY c."councilId", c.id`,
  );
  const { names, ...pairs } = await listPairs(viewer, cycleId);
  const before = pairs.audits.find(({ id }) => id === audit.id);
  if (!next || !before) return null;
  const stepsIn = { status: 'allocated', workers: [], setAside: [] } as const;
  const pair = carriedPair({ ...before, ...stepsIn, teamId: reserve.teamId, teamName: next.team }, pairs);
  return {
    code: auditCode(next.codePrefix, next.number, next.sampleSize),
    team: next.team,
    pair: pair.map(({ seat, personId, problem }) => ({ seat, name: names.get(personId) ?? '', problem })),
  };
}
