import type { Client } from 'pg';
import { z } from 'zod';
import { AGREED } from '#lib/domain/audits/response.ts';

const COORDINATOR = `(SELECT id FROM "Person" WHERE role = 'coordinator' ORDER BY name LIMIT 1)`;
const UNDER_MODERATION = `FROM "Moderation" m JOIN "Audit" a ON a.id = m."auditId"
  WHERE m."moderatorId" IS NOT NULL AND m."finishedAt" IS NULL ORDER BY a.number LIMIT 1`;
const JUDGED_ALONE = `FROM "AuditSeat" s JOIN "Audit" a ON a.id = s."auditId" AND a.status = 'started'
  WHERE s."finishedAt" IS NOT NULL`;

// Of a cycle some of whose words are released, because the audits of the histories are too many to look through.
const NOT_RELEASED = `FROM "Audit" a JOIN "Answer" n ON n."auditId" = a.id AND n."responseOf" = '${AGREED}'
  WHERE a."cycleId" = (SELECT "cycleId" FROM "Quotation" LIMIT 1) AND a.status = 'returned'
    AND n.content->>'note' <> '' AND n.content->'exemplar' IS DISTINCT FROM 'true'::jsonb
    AND NOT EXISTS (SELECT 1 FROM "Quotation" q WHERE q."auditId" = a.id AND q."questionId" = n."questionId")`;

/** Pages that are there at one moment of an audit or a cycle and for few: what their address has in brackets, and for whom. */
const SCENES: Record<string, string> = {
  '/audits/[id]/agree': `SELECT a.id, s."personId" ${JUDGED_ALONE} AND a."agreeingSince" IS NOT NULL
    ORDER BY a.number LIMIT 1`,
  '/audits/[id]/reopen': `SELECT a.id, s."personId" ${JUDGED_ALONE} AND a."agreeingSince" IS NULL
    ORDER BY a.number LIMIT 1`,
  '/audits/[id]/moderation': `SELECT a.id, m."moderatorId" AS "personId" ${UNDER_MODERATION}`,
  '/audits/[id]/moderation/[question]': `SELECT a.id, m."moderatorId" AS "personId",
    (SELECT n."questionId" FROM "Answer" n WHERE n."auditId" = a.id ORDER BY 1 LIMIT 1) AS question
    ${UNDER_MODERATION}`,
  '/cycles/[id]/moderation/[auditId]': `SELECT a."cycleId" AS id, a.id AS "auditId", ${COORDINATOR} AS "personId"
    ${UNDER_MODERATION}`,
  '/cycles/[id]/pairs/[auditId]/exemption': `SELECT a."cycleId" AS id, a.id AS "auditId", ${COORDINATOR} AS "personId"
    FROM "PairExemption" e JOIN "Audit" a ON a.id = e."auditId" LIMIT 1`,
  '/cycles/[id]/editions/compare': `SELECT "cycleId" AS id, ${COORDINATOR} AS "personId" FROM "Edition"
    WHERE number = 2 LIMIT 1`,
  '/cycles/[id]/words/[auditId]/[question]': `SELECT a."cycleId" AS id, a.id AS "auditId", n."questionId" AS question,
    ${COORDINATOR} AS "personId" ${NOT_RELEASED} ORDER BY a.number, n."questionId" LIMIT 1`,
  // Its first reading is noted, so this is the reading that costs most.
  '/replies/[id]': 'SELECT id, "personId" FROM "Reply" WHERE "openedAt" IS NULL LIMIT 1',
};

const sceneRows = z.array(z.record(z.string(), z.string()));

/** An address of such a page, and the person it is for. */
export type Scene = { path: string; personId: string };

/** Where and by whom such a page is seen, or null for a route that is no such page or whose moment never came. */
export async function findScene(client: Client, route: string): Promise<Scene | null> {
  const { rows } = await client.query(SCENES[route] ?? 'SELECT 1 WHERE false');
  const [found] = sceneRows.parse(rows);
  if (!found?.personId) return null;
  const path = route.replaceAll(/\[(\w+)\]/g, (whole, name: string) => found[name] ?? whole);
  return { path, personId: found.personId };
}
