import 'server-only';
import { openCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { sql } from '#lib/db/generated/internal/prismaNamespace.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import { drawSchema } from '#lib/domain/cycles/draw.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';

type RankedCase = { id: string; teamId: string };
type Tx = Pick<PrismaClient, 'frameCase' | 'audit' | 'cycle' | 'trailEntry' | '$queryRaw' | '$executeRaw'>;

const LONG_WRITE = { timeout: 60_000 };

/**
 * Draws the sample once and for all: every case of the list gets its place, and the first of them become audits. Gives
 * how many were drawn; null where the cycle is not visible. What was typed is checked here, beside the list's true size.
 */
export async function drawSample(
  viewer: Viewer,
  cycleId: string,
  input: { sampleSize: string },
): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'draw');
    if (!moved.ok) return moved;
    const asked = parseInput(drawSchema(cycle.frameSize), input);
    if (!asked.ok) return asked;
    const { sampleSize } = asked.value;
    const ranked = await rankCases(viewer, tx, cycle);
    await writeRanks(viewer, tx, ranked);
    await createAudits(viewer, tx, { ...cycle, sampleSize }, ranked.slice(0, sampleSize));
    const where = { councilId_id: { councilId: viewer.councilId, id: cycleId } };
    await tx.cycle.update({ where, data: { status: moved.value, sampleSize, drawnAt: new Date() } });
    const detail = `${sampleSize} of ${cycle.frameSize} cases, seed ${cycle.seed}`;
    await recordTrail(viewer, tx, { action: 'cycle.drawn', thingId: cycleId, about: cycle.name, detail });
    return accepted(sampleSize);
  }, LONG_WRITE);
}

/** Every case of the list in the order of the draw. References are opened for this alone and go no further. */
async function rankCases({ councilId }: Viewer, tx: Tx, { id, seed }: LockedCycle): Promise<RankedCase[]> {
  const rows = await tx.frameCase.findMany({ where: { councilId, cycleId: id } });
  const cases = new Map(rows.map((row) => [openCase(councilId, row.sealed).reference, row]));
  return seededSample([...cases.keys()], cases.size, seed).selected.flatMap(
    (reference) => cases.get(reference) ?? [],
  );
}

async function writeRanks({ councilId }: Viewer, tx: Tx, ranked: readonly RankedCase[]): Promise<void> {
  await tx.$executeRaw(
    sql`UPDATE "FrameCase" f SET "drawRank" = drawn.rank
        FROM unnest(${ranked.map(({ id }) => id)}::uuid[]) WITH ORDINALITY AS drawn (id, rank)
        WHERE f."councilId" = ${councilId}::uuid AND f.id = drawn.id`,
  );
}

async function createAudits(
  { councilId }: Viewer,
  tx: Tx,
  { id, codePrefix, sampleSize }: LockedCycle,
  drawn: readonly RankedCase[],
): Promise<void> {
  const data = drawn.map(({ id: frameCaseId, teamId }, place) => {
    const number = place + 1;
    return {
      councilId,
      cycleId: id,
      frameCaseId,
      teamId,
      number,
      code: auditCode(codePrefix, number, sampleSize),
    };
  });
  await tx.audit.createMany({ data });
}
