import 'server-only';
import { listCasesToRank, type RankedCase } from '#lib/db/cycles/list-cases-to-rank.ts';
import type { LockedCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import { type DrawnSample, drawCases, drawSeed } from '#lib/domain/cycles/draw/draw-cases.ts';
import type { DrawPlan } from '#lib/domain/cycles/draw.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A connection inside the transaction of a draw. */
export type DrawTx = Pick<
  PrismaClient,
  'audit' | 'auditSeat' | 'cycle' | 'draw' | 'frameCase' | 'trailEntry' | '$queryRaw' | '$executeRaw'
>;

/** Which draw of which cycle, and why there is another. */
export type DrawToWrite = {
  cycle: LockedCycle;
  plan: DrawPlan;
  number: number;
  /** Why the draw before it was given up; '' for the first. */
  reason: string;
  /** Cases picked by hand before: they stay so, unless they are drawn now. */
  picked: readonly PickedCase[];
};

/** A case picked by hand. */
export type PickedCase = { frameCaseId: string; teamId: string; pickedReason: string };

type Ranks = DrawnSample<RankedCase>;

/**
 * Draws and writes it all: the place of every case, the audits in the order of the draw, those picked by hand after
 * them, the cycle's sizes, and the draw itself, which stays for good. Gives how many were drawn.
 */
export async function writeDraw(viewer: Viewer, tx: DrawTx, draw: DrawToWrite): Promise<Outcome<number>> {
  const { cycle, plan, number } = draw;
  const seed = drawSeed(cycle.seed, number);
  const cases = await listCasesToRank(viewer, tx, { cycleId: cycle.id, strataBy: plan.strataBy });
  const ranked = drawCases(cases, seed, { size: plan.sampleSize, minimum: plan.minimum });
  if (!ranked.ok) return ranked;
  const drawnIds = new Set(ranked.value.drawn.map(({ id }) => id));
  const picked = draw.picked.filter(({ frameCaseId }) => !drawnIds.has(frameCaseId));
  if (number > 1) await giveUp(viewer, tx, cycle.id);
  await writeRanks(viewer, tx, ranked.value, picked);
  await createAudits(viewer, tx, { ...draw, picked }, ranked.value);
  await keepDraw(viewer, tx, { ...draw, picked }, { ...ranked.value, seed });
  return accepted(drawnIds.size);
}

/** Takes the audits of the draw before away with their pairs: the cycle is not open, so nobody has begun one. */
async function giveUp({ councilId }: Viewer, tx: DrawTx, cycleId: string): Promise<void> {
  await tx.auditSeat.deleteMany({ where: { councilId, audit: { cycleId } } });
  await tx.audit.deleteMany({ where: { councilId, cycleId } });
}

async function writeRanks(
  { councilId }: Viewer,
  tx: DrawTx,
  { drawn, reserves }: Ranks,
  picked: readonly PickedCase[],
): Promise<void> {
  const cases = [...drawn, ...reserves];
  await tx.$executeRaw(
    sql`UPDATE "FrameCase" f SET "drawRank" = drawn.rank, stratum = drawn.stratum
        FROM unnest(${cases.map(({ id }) => id)}::uuid[], ${cases.map(({ stratum }) => stratum)}::text[])
          WITH ORDINALITY AS drawn (id, stratum, rank)
        WHERE f."councilId" = ${councilId}::uuid AND f.id = drawn.id`,
  );
  const id = { in: picked.map(({ frameCaseId }) => frameCaseId) };
  await tx.frameCase.updateMany({ where: { councilId, id }, data: { drawRank: null } });
}

async function createAudits(
  { councilId }: Viewer,
  tx: DrawTx,
  { cycle, plan, picked }: DrawToWrite,
  { drawn }: Ranks,
): Promise<void> {
  const random = drawn.map(({ id, teamId }) => ({ frameCaseId: id, teamId }));
  const targeted = picked.map((row) => ({ ...row, selection: 'targeted' }));
  const data = [...random, ...targeted].map((row, place) => ({
    ...row,
    councilId,
    cycleId: cycle.id,
    number: place + 1,
    code: auditCode(cycle.codePrefix, place + 1, plan.sampleSize),
  }));
  await tx.audit.createMany({ data });
}

async function keepDraw(
  { councilId, personId }: Viewer,
  tx: DrawTx,
  { cycle, plan, number, reason, picked }: DrawToWrite,
  { strata, sampleHash, seed }: Ranks & { seed: string },
): Promise<void> {
  const drawnAt = new Date();
  const of = { councilId, cycleId: cycle.id, drawnById: personId, drawnAt };
  const frame = { frameSize: cycle.frameSize, frameHash: cycle.frameHash ?? '' };
  const made = { number, seed, reason, sampleHash, strata: plan.method === 'simple' ? [] : strata };
  await tx.draw.create({ data: { ...of, ...frame, ...plan, ...made } });
  const data = { sampleSize: plan.sampleSize, targetedSize: picked.length, drawnAt, pairedAt: null };
  await tx.cycle.update({
    where: { councilId_id: { councilId, id: cycle.id } },
    data: { ...data, status: 'drawn' },
  });
}
