import { v7 } from 'uuid';
import { referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';
import { between, pick } from '#prisma/demo/chance.ts';
import { CASE_TEAMS, type CaseTeam } from '#prisma/demo/people.ts';
import type { CyclePlan } from '#prisma/demo/plan.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Case workers who do not exist. */
const WORKERS = [
  'L. Fenwick',
  'J. Abara',
  'S. Coles',
  'M. Hussain',
  'K. Dunne',
  'P. Lindqvist',
  'A. Romano',
  'C. Weir',
  'N. Bhatt',
  'G. Tully',
  'E. Sowerby',
  'B. Mensah',
] as const;

/** A drawn or reserve case as a row, and the proof of the draw. */
export type Frame = {
  seed: string;
  hash: string;
  cases: {
    id: string;
    teamId: string;
    sealed: Uint8Array<ArrayBuffer>;
    referenceMac: Uint8Array<ArrayBuffer>;
    drawRank: number;
  }[];
};

const referencesOf = ({ name, frameSize }: CyclePlan): string[] =>
  Array.from({ length: frameSize }, (_, index) => `NM-${200_000 + index * 41 + between(0, 40, name, index)}`);

/**
 * Invented cases drawn as the service draws them. The team of a drawn case is the one its audit needs; the reserves are
 * spread over all teams.
 */
export function drawFrame(
  plan: CyclePlan,
  drawnTeams: readonly CaseTeam[],
  { councilId, teamIds }: { councilId: string; teamIds: ReadonlyMap<string, string> },
): Frame {
  const references = referencesOf(plan);
  const seed = sha256Hex(plan.name).slice(0, 32);
  const { selected, reserves } = seededSample(references, drawnTeams.length, seed);
  const cases = [...selected, ...reserves].map((reference, index) => {
    const team = drawnTeams[index] ?? pick(CASE_TEAMS, reference);
    const worker = pick(WORKERS, reference, 'worker');
    return {
      id: v7(),
      teamId: promised(teamIds, team),
      sealed: sealCase(councilId, { reference, worker }),
      referenceMac: referenceMac(councilId, reference),
      drawRank: index + 1,
    };
  });
  return { seed, hash: frameHash(references), cases };
}
