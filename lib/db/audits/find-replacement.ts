import 'server-only';
import { database } from '#lib/db/client.ts';
import { findNextReserve } from '#lib/db/cycles/find-next-reserve.ts';
import { listPairs } from '#lib/db/cycles/list-pairs.ts';
import type { AccountedAudit } from '#lib/domain/audits/accounted-audit.ts';
import { carriedPair } from '#lib/domain/audits/carried-pair.ts';
import type { Replacement } from '#lib/domain/audits/replacement.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What would step in for a case now, and what would become of its pair; null where no reserve is left. */
export async function findReplacement(
  viewer: Viewer,
  audit: Pick<AccountedAudit, 'id' | 'stratum' | 'cycle'>,
): Promise<Replacement | null> {
  const cycleId = audit.cycle.id;
  const reserve = await findNextReserve(viewer, database(), { cycleId, stratum: audit.stratum });
  if (!reserve) return null;
  const { names, ...pairs } = await listPairs(viewer, cycleId);
  const before = pairs.audits.find(({ id }) => id === audit.id);
  if (!before) return null;
  const stepsIn = { status: 'allocated', workers: [], setAside: [] } as const;
  const pair = carriedPair({ ...before, ...stepsIn, teamId: reserve.teamId, teamName: reserve.team }, pairs);
  return {
    code: reserve.code,
    team: reserve.team,
    pair: pair.map(({ seat, personId, problem }) => ({ seat, name: names.get(personId) ?? '', problem })),
  };
}
