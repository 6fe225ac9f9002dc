import 'server-only';
import type { Connection } from '#lib/db/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { ALL_TEAMS } from '#lib/domain/findings/all-teams.ts';

/** An edition to be made: its cycle, its date (yyyy-mm-dd), when and by whom, and why where it is not the first. */
export type NewEdition = {
  councilId: string;
  cycleId: string;
  publishedOn: string;
  publishedAt: Date;
  publishedById: string | null;
  reason: string;
};

/**
 * Freezes the tallies of a cycle as they stand in the transaction, under the next number; services and areas that the case
 * list does not say are made of its teams as they are on that day, so that moving a team later changes no edition. For
 * the machine's own commands too, hence no viewer; whoever calls it has locked the cycle, so that nothing returns meanwhile
 * and no number is given twice. One statement.
 */
export async function freezeEdition(tx: Pick<Connection, '$executeRaw'>, edition: NewEdition): Promise<void> {
  const { councilId, cycleId, publishedOn, publishedAt, publishedById, reason } = edition;
  await tx.$executeRaw(
    sql`WITH frozen AS (
          INSERT INTO "Edition" ("councilId", "cycleId", number, "publishedOn", "publishedAt", "publishedById", reason,
            requested, returned, "notReturned")
          SELECT c."councilId", c.id,
            (SELECT COALESCE(max(number), 0) + 1 FROM "Edition" WHERE "councilId" = c."councilId" AND "cycleId" = c.id),
            ${publishedOn}::date, ${publishedAt}::timestamptz, ${publishedById}::uuid, ${reason}, c."sampleSize",
            COALESCE(sum(t.count) FILTER (WHERE t."option" = 'returned'), 0),
            COALESCE(sum(t.count) FILTER (WHERE t."option" = 'not-returned'), 0)
          FROM "Cycle" c
          LEFT JOIN "Tally" t ON t."councilId" = c."councilId" AND t."cycleId" = c.id
            AND t.kind = 'audit' AND t.subject = 'audit' AND t.selection = 'random' AND t."teamId" = ${ALL_TEAMS}::uuid
          WHERE c."councilId" = ${councilId}::uuid AND c.id = ${cycleId}::uuid
          GROUP BY c."councilId", c.id, c."sampleSize"
          RETURNING "councilId", "cycleId", number
        ), grouped AS (
          INSERT INTO "EditionGroupTally"
            ("councilId", "cycleId", edition, dimension, "group", kind, subject, "option", selection, count)
          SELECT g."councilId", g."cycleId", frozen.number, g.dimension, g."group", g.kind, g.subject, g."option",
            g.selection, g.count
          FROM "GroupTally" g JOIN frozen ON frozen."councilId" = g."councilId" AND frozen."cycleId" = g."cycleId"
          WHERE g.count <> 0
        ), "madeOfTeams" AS (
          INSERT INTO "EditionGroupTally"
            ("councilId", "cycleId", edition, dimension, "group", kind, subject, "option", selection, count)
          SELECT t."councilId", t."cycleId", frozen.number, part.dimension, part."group", t.kind, t.subject, t."option",
            t.selection, sum(t.count)::int
          FROM "Tally" t
          JOIN frozen ON frozen."councilId" = t."councilId" AND frozen."cycleId" = t."cycleId"
          JOIN "Team" team ON team."councilId" = t."councilId" AND team.id = t."teamId"
          CROSS JOIN LATERAL (VALUES ('service', team.service), ('area', team.area)) AS part (dimension, "group")
          WHERE (t.kind = 'key-area' OR (t.kind = 'audit' AND t."option" = 'returned')) AND part."group" <> ''
            AND NOT EXISTS (
              SELECT FROM "GroupTally" said
              WHERE said."councilId" = t."councilId" AND said."cycleId" = t."cycleId"
                AND said.dimension = part.dimension AND said.count <> 0
            )
          GROUP BY t."councilId", t."cycleId", frozen.number, part.dimension, part."group", t.kind, t.subject,
            t."option", t.selection
          HAVING sum(t.count) <> 0
        )
        INSERT INTO "EditionTally" ("councilId", "cycleId", edition, kind, subject, "option", "teamId", selection, count)
        SELECT t."councilId", t."cycleId", frozen.number, t.kind, t.subject, t."option", t."teamId", t.selection, t.count
        FROM "Tally" t JOIN frozen ON frozen."councilId" = t."councilId" AND frozen."cycleId" = t."cycleId"
        WHERE t.count <> 0`,
  );
}
