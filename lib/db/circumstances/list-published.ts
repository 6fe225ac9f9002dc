import 'server-only';
import { z } from 'zod';
import { database, rowsOf } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import type { ReadBy } from '#lib/domain/circumstances/by-circumstance.ts';
import type { CircumstancesQuery, PublishedChoice } from '#lib/domain/circumstances/chosen-cycle.ts';
import { audienceOf } from '#lib/domain/findings/disclosure.ts';
import { figureRule } from '#lib/domain/findings/figure.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The most cycles offered to choose from. */
const MOST_CHOICES = 120;

const choiceRow = z.object({
  cycleId: z.string(),
  name: z.string(),
  toolSlug: z.string(),
  toolVersionId: z.string(),
  periodFrom: z.string(),
  periodTo: z.string(),
  edition: z.number(),
  editionOn: z.string(),
  hideUpTo: z.number(),
  minResponsePercent: z.number(),
  minBaseForAny: z.number(),
  minBaseForPercent: z.number(),
  smallBaseBelow: z.number(),
});

/** What can be read, the latest first, and how much of it this reader may see. */
export type Published = { choices: PublishedChoice[]; by: ReadBy };

/** The published cycles of the viewer's council; the one asked for is always among them. Null where the viewer may read none, or none is published. */
export async function listPublished(
  viewer: Viewer,
  { cycle, tool }: Pick<CircumstancesQuery, 'cycle' | 'tool'>,
): Promise<Published | null> {
  if (!can(viewer, 'findings.read', { published: true })) return null;
  const choices = await rowsOf(
    database(),
    choiceRow,
    sql`SELECT choice.*, council."hideUpTo", council."minResponsePercent", council."minBaseForAny",
          council."minBaseForPercent", council."smallBaseBelow"
        FROM (
          SELECT c.id AS "cycleId", c.name, v.slug AS "toolSlug", v.id AS "toolVersionId", c."periodFrom"::text,
            c."periodTo"::text, e.number AS edition, e."publishedOn"::text AS "editionOn"
          FROM "Cycle" c
          JOIN "ToolVersion" v ON v."councilId" = c."councilId" AND v.id = c."toolVersionId"
          JOIN LATERAL (
            SELECT number, "publishedOn" FROM "Edition" WHERE "councilId" = c."councilId" AND "cycleId" = c.id
            ORDER BY number DESC LIMIT 1
          ) e ON true
          WHERE c."councilId" = ${viewer.councilId}::uuid
          ORDER BY c.id = ${cycle ?? null}::uuid DESC, v.slug = ${tool ?? null}::text DESC,
            e."publishedOn" DESC, c.id DESC
          LIMIT ${MOST_CHOICES}
        ) choice
        JOIN "Council" council ON council.id = ${viewer.councilId}::uuid
        ORDER BY "editionOn" DESC, "cycleId" DESC`,
  );
  const [limits] = choices;
  if (!limits) return null;
  const by = { hideUpTo: limits.hideUpTo, rule: figureRule(limits), audience: audienceOf(viewer) };
  return { choices, by };
}
