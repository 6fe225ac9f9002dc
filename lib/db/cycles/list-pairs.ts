import 'server-only';
import { z } from 'zod';
import { type Connection, database, rowsOf } from '#lib/db/client.ts';
import { findPairTerms } from '#lib/db/cycles/find-pair-terms.ts';
import { listAuditors } from '#lib/db/cycles/list-auditors.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { SELECTION_NAMES } from '#lib/domain/audits/selection.ts';
import { AUDIT_STATUS_NAMES } from '#lib/domain/audits/workflow.ts';
import { type EarlierPair, PAIR_RULE_NAMES, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { pairTerms } from '#lib/domain/cycles/pairs/pair-terms.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { addMonths } from '#lib/statistics/add-months.ts';

const MONTHS_LOOKED_BACK = 12;

const setAsideRow = z.object({
  id: z.string(),
  rule: z.enum(PAIR_RULE_NAMES),
  managerId: z.string().nullable(),
  chairId: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.coerce.date(),
});

const auditRow = z.object({
  id: z.string(),
  code: z.string(),
  selection: z.enum(SELECTION_NAMES),
  status: z.enum(AUDIT_STATUS_NAMES),
  teamId: z.string(),
  teamName: z.string(),
  workerMac: z.string().nullable(),
  manager: z.string().nullable(),
  chair: z.string().nullable(),
  setAside: z.array(setAsideRow),
});

const earlierRow: z.ZodType<EarlierPair> = z.object({
  one: z.string(),
  other: z.string(),
  audits: z.number(),
});

/** All that the rules need to know about a cycle's pairs, and the names of everyone who sits, some of whom may have left. */
export type CyclePairs = PairFacts & { names: Map<string, string> };

/** The pairs of a cycle that the caller has found, replaced audits apart. Four statements at any size. */
export async function listPairs(
  viewer: Viewer,
  cycleId: string,
  on: Connection = database(),
): Promise<CyclePairs> {
  const found = await findPairTerms(viewer, cycleId, on);
  const { auditors, names, byName } = await listAuditors(viewer, found, on);
  const rows = await listAudits(viewer, cycleId, on);
  const audits = rows.map(({ workerMac, ...audit }) => ({
    ...audit,
    workers: byName.get(workerMac ?? '') ?? [],
  }));
  const earlier = await listEarlierPairs(viewer, { cycleId, dueOn: found.dueOn }, on);
  return { audits, auditors, names, earlier, held: [], terms: pairTerms(found, auditors) };
}

function listAudits({ councilId }: Viewer, cycleId: string, on: Connection) {
  return rowsOf(
    on,
    auditRow,
    sql`SELECT a.id, a.code, a.status, a.selection, a."teamId", t.name AS "teamName", encode(f."workerMac", 'hex') AS "workerMac",
          m."personId" AS manager, c."personId" AS chair,
          COALESCE((SELECT json_agg(json_build_object('id', e.id, 'rule', e.rule, 'managerId', e."managerId",
                      'chairId', e."chairId", 'reason', e.reason, 'by', p.name, 'at', e."grantedAt") ORDER BY e.id)
                    FROM "PairExemption" e
                    JOIN "Person" p ON p."councilId" = e."councilId" AND p.id = e."grantedById"
                    WHERE e."councilId" = a."councilId" AND e."auditId" = a.id), '[]') AS "setAside"
        FROM "Audit" a
        JOIN "Team" t ON t."councilId" = a."councilId" AND t.id = a."teamId"
        JOIN "FrameCase" f ON f."councilId" = a."councilId" AND f.id = a."frameCaseId"
        LEFT JOIN "AuditSeat" m ON m."councilId" = a."councilId" AND m."auditId" = a.id AND m.seat = 'manager'
        LEFT JOIN "AuditSeat" c ON c."councilId" = a."councilId" AND c."auditId" = a.id AND c.seat = 'chair'
        WHERE a."councilId" = ${councilId}::uuid AND a."cycleId" = ${cycleId}::uuid
          AND a.status <> 'replaced'
        ORDER BY a.number`,
  );
}

/** How often any two did an audit together in cycles due within the twelve months before this one is due. */
function listEarlierPairs(
  { councilId }: Viewer,
  { cycleId, dueOn }: { cycleId: string; dueOn: string },
  on: Connection,
): Promise<EarlierPair[]> {
  return rowsOf(
    on,
    earlierRow,
    sql`SELECT LEAST(m."personId", c."personId") AS one, GREATEST(m."personId", c."personId") AS other,
          count(*)::int AS audits
        FROM "Cycle" y
        JOIN "Audit" a ON a."councilId" = y."councilId" AND a."cycleId" = y.id AND a.status <> 'replaced'
        JOIN "AuditSeat" m ON m."councilId" = a."councilId" AND m."auditId" = a.id AND m.seat = 'manager'
        JOIN "AuditSeat" c ON c."councilId" = a."councilId" AND c."auditId" = a.id AND c.seat = 'chair'
        WHERE y."councilId" = ${councilId}::uuid AND y.id <> ${cycleId}::uuid
          AND y."dueOn" > ${addMonths(dueOn, -MONTHS_LOOKED_BACK)}::date AND y."dueOn" <= ${dueOn}::date
        GROUP BY 1, 2`,
  );
}
