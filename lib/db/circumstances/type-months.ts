import 'server-only';
import { findTeamYear, type TeamYear } from '#lib/db/circumstances/find-team-year.ts';
import { keepMonths } from '#lib/db/circumstances/keep-months.ts';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { NO_COUNTS, sameCounts, saysAnything } from '#lib/domain/circumstances/month-columns.ts';
import type { TypedMonth } from '#lib/domain/circumstances/months-form.ts';
import { can } from '#lib/domain/permissions.ts';
import { isRowId } from '#lib/domain/row-id.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** The months of a team's year as they were typed, over what the form was opened with (`seen`). */
export type TypedYear = { teamId: string; year: number; months: readonly TypedMonth[]; seen: string };

/** How many months were changed; or that somebody else changed them meanwhile, with what is kept now. */
export type YearTyped = { done: true; changed: number } | { done: false; now: TeamYear };

const countWords = (n: number) => `${n} ${n === 1 ? 'month' : 'months'}`;

function differing({ months }: TypedYear, kept: TeamYear): TypedMonth[] {
  const before = new Map(kept.months.map(({ month, counts }) => [month, counts]));
  return months.filter(({ month, counts }) => !sameCounts(counts, before.get(month) ?? NO_COUNTS));
}

async function writeMonths(
  viewer: Viewer,
  tx: Prisma.TransactionClient,
  teamId: string,
  changed: TypedMonth[],
) {
  const emptied = changed.filter(({ counts }) => !saysAnything(counts)).map(({ month }) => new Date(month));
  const kept = changed.filter(({ counts }) => saysAnything(counts)).map((month) => ({ ...month, teamId }));
  await keepMonths(viewer, tx, kept, new Date());
  if (emptied.length > 0)
    await tx.teamMonth.deleteMany({ where: { councilId: viewer.councilId, teamId, month: { in: emptied } } });
}

/** Keeps what was typed of a team's year; a month whose boxes are all empty is no longer kept. Null where the team is not visible. */
export async function typeMonths(viewer: Viewer, year: TypedYear): Promise<YearTyped | null> {
  const { councilId } = viewer;
  const { teamId } = year;
  if (!isRowId(teamId) || !can(viewer, 'circumstances.record')) return null;
  return await database().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT 1 FROM "Team"
      WHERE "councilId" = ${councilId}::uuid AND id = ${teamId}::uuid FOR NO KEY UPDATE`;
    const now = await findTeamYear(viewer, year, tx);
    if (!now) return null;
    if (now.seen !== year.seen) return { done: false, now };
    const changed = differing(year, now);
    if (changed.length === 0) return { done: true, changed: 0 };
    await writeMonths(viewer, tx, teamId, changed);
    await recordTrail(viewer, tx, {
      action: 'team.months-typed',
      thingId: teamId,
      about: now.team.name,
      detail: `${countWords(changed.length)} of ${year.year}`,
    });
    return { done: true, changed: changed.length };
  });
}
