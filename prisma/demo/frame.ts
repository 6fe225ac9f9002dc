import { v7 } from 'uuid';
import { nameMac, referenceMac, sealCase } from '#lib/db/cases/seal.ts';
import { sampleHash } from '#lib/domain/cycles/draw/draw-cases.ts';
import { type StratumShare, shareOut } from '#lib/domain/cycles/draw/share-out.ts';
import { NOT_RECORDED, strataSizes } from '#lib/domain/cycles/draw/strata.ts';
import type { DrawMethod } from '#lib/domain/cycles/draw.ts';
import type { CaseAttribute, CaseAttributes } from '#lib/domain/cycles/frame/attributes.ts';
import { allocateStrata } from '#lib/statistics/allocate-strata.ts';
import { frameHash } from '#lib/statistics/frame-hash.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { sha256Hex } from '#lib/statistics/sha256-hex.ts';
import { attributesOf } from '#prisma/demo/attributes.ts';
import { between, pick } from '#prisma/demo/chance.ts';
import { type AuditedTeam, CASE_TEAMS } from '#prisma/demo/people.ts';
import type { CyclePlan } from '#prisma/demo/plan.ts';
import { promised } from '#prisma/demo/promised.ts';

/** Case workers who do not exist. */
export const WORKERS = [
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

/** What the list of a tool was divided by for the draw; the list of another tool was drawn from simply. */
const DIVIDED_BY: Record<string, CaseAttribute> = { 'cared-for-post-16': 'placement' };

/** Every case as a row, and the draw as it is kept. */
export type Frame = {
  seed: string;
  hash: string;
  cases: {
    id: string;
    teamId: string;
    sealed: Uint8Array<ArrayBuffer>;
    referenceMac: Uint8Array<ArrayBuffer>;
    workerMac: Uint8Array<ArrayBuffer> | null;
    attributes: CaseAttributes;
    stratum: string;
    drawRank: number;
  }[];
  draw: {
    method: DrawMethod;
    strataBy: string[];
    strata: StratumShare[];
    sampleHash: string;
  };
};

const referencesOf = ({ name, frameSize }: CyclePlan): string[] =>
  Array.from({ length: frameSize }, (_, index) => `NM-${200_000 + index * 41 + between(0, 40, name, index)}`);

/** The stratum of each reserve: so many of each that sharing the sample out gives every stratum what was drawn of it. */
function strataOfReserves(drawn: readonly string[], reserves: readonly string[]): string[] {
  const sample = strataSizes(drawn.map((stratum) => ({ stratum, cases: 1 })));
  const parts = Object.fromEntries(Object.entries(sample).map(([name, cases]) => [name, cases * 1000]));
  const whole = allocateStrata(parts, drawn.length + reserves.length);
  const left = new Map(Object.entries(whole).map(([name, cases]) => [name, cases - (sample[name] ?? 0)]));
  return reserves.map((reference) => {
    const open = [...left.keys()].filter((name) => (left.get(name) ?? 0) > 0);
    const stratum = pick(open, reference, 'stratum');
    left.set(stratum, (left.get(stratum) ?? 0) - 1);
    return stratum;
  });
}

/** What the list says of each case, in the order of the draw, and the stratum it was drawn in. */
function describeCases(slug: string, selected: readonly string[], reserves: readonly string[]) {
  const column = DIVIDED_BY[slug];
  const said = [...selected, ...reserves].map((reference) => attributesOf(slug, reference));
  if (!column) return said.map((attributes) => ({ attributes, stratum: '' }));
  const drawn = said.slice(0, selected.length).map((attributes) => attributes[column] ?? NOT_RECORDED);
  const strata = [...drawn, ...strataOfReserves(drawn, reserves)];
  return said.map((attributes, place) => {
    const stratum = strata[place] ?? NOT_RECORDED;
    return { attributes: { ...attributes, [column]: stratum }, stratum };
  });
}

function keptDraw(slug: string, strata: readonly string[], selected: readonly string[]): Frame['draw'] {
  const column = DIVIDED_BY[slug];
  const hash = sampleHash(selected);
  if (!column) return { method: 'simple', strataBy: [], strata: [], sampleHash: hash };
  const sizes = strataSizes(strata.map((stratum) => ({ stratum, cases: 1 })));
  const shared = shareOut(sizes, { size: selected.length, minimum: 0 });
  if (!shared.ok) throw new Error('The list of the demonstration cannot be shared out');
  return { method: 'stratified', strataBy: [column], strata: shared.value, sampleHash: hash };
}

/**
 * Invented cases drawn as the service draws them. The team of a drawn case is the one its audit needs; the reserves are
 * spread over all teams.
 */
export function drawFrame(
  plan: CyclePlan,
  drawnTeams: readonly AuditedTeam[],
  { councilId, teamIds }: { councilId: string; teamIds: ReadonlyMap<string, string> },
): Frame {
  const references = referencesOf(plan);
  const seed = sha256Hex(plan.name).slice(0, 32);
  const { selected, reserves } = seededSample(references, drawnTeams.length, seed);
  const described = describeCases(plan.slug, selected, reserves);
  const cases = [...selected, ...reserves].map((reference, index) => {
    const team = drawnTeams[index] ?? pick(CASE_TEAMS, reference);
    const worker = pick(WORKERS, reference, 'worker');
    return {
      id: v7(),
      teamId: promised(teamIds, team),
      sealed: sealCase(councilId, { reference, worker }),
      referenceMac: referenceMac(councilId, reference),
      workerMac: nameMac(councilId, worker),
      attributes: described[index]?.attributes ?? {},
      stratum: described[index]?.stratum ?? '',
      drawRank: index + 1,
    };
  });
  const strata = cases.map(({ stratum }) => stratum);
  return { seed, hash: frameHash(references), cases, draw: keptDraw(plan.slug, strata, selected) };
}
