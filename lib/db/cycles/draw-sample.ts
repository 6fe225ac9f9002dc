import 'server-only';
import { database } from '#lib/db/client.ts';
import { lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import { type DrawToWrite, type DrawTx, type PickedCase, writeDraw } from '#lib/db/cycles/write-draw.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { drawSeed } from '#lib/domain/cycles/draw/draw-cases.ts';
import { drawAgainSchema, drawSchema } from '#lib/domain/cycles/draw.ts';
import { moveCycle } from '#lib/domain/cycles/workflow.ts';
import { type FormFields, parseInput } from '#lib/domain/parse-form.ts';
import { type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

const LONG_WRITE = { timeout: 60_000 };

/**
 * Draws the sample: every case of the list gets its place, and the first of them become audits. Gives how many were
 * drawn; null where the cycle is not visible. What was typed is checked here, beside the list's true size.
 */
export async function drawSample(
  viewer: Viewer,
  cycleId: string,
  input: FormFields,
): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'draw');
    if (!moved.ok) return moved;
    const asked = parseInput(drawSchema(cycle.frameSize), input);
    if (!asked.ok) return asked;
    const draw = { cycle, plan: asked.value, number: 1, reason: '', picked: [] };
    return writeAndNote(viewer, tx, draw);
  }, LONG_WRITE);
}

/**
 * Gives a draw up, with its pairs, and draws from the same list by the next seed. What is posted names the draw that is
 * given up, so that of two people at once only one draws. Cases picked by hand stay picked unless they are drawn now.
 */
export async function drawAgain(
  viewer: Viewer,
  cycleId: string,
  input: FormFields,
): Promise<Outcome<number> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'draw-again');
    if (!moved.ok) return moved;
    const asked = parseInput(drawSchema(cycle.frameSize), input);
    if (!asked.ok) return asked;
    const why = parseInput(drawAgainSchema, input);
    if (!why.ok) return why;
    const { reason, instead } = why.value;
    const made = await tx.draw.count({ where: { councilId: viewer.councilId, cycleId } });
    if (made !== instead)
      return refused('cycle', 'The sample was drawn again meanwhile. Look at it before you draw once more.');
    const picked = await listPicked(viewer, tx, cycleId);
    return writeAndNote(viewer, tx, { cycle, plan: asked.value, number: made + 1, reason, picked });
  }, LONG_WRITE);
}

/** The cases picked by hand so far, in their order. */
function listPicked({ councilId }: Viewer, tx: DrawTx, cycleId: string): Promise<PickedCase[]> {
  return tx.audit.findMany({
    where: { councilId, cycleId, selection: 'targeted' },
    select: { frameCaseId: true, teamId: true, pickedReason: true },
    orderBy: { number: 'asc' },
  });
}

async function writeAndNote(viewer: Viewer, tx: DrawTx, draw: DrawToWrite): Promise<Outcome<number>> {
  const done = await writeDraw(viewer, tx, draw);
  if (!done.ok) return done;
  const { cycle, number, plan } = draw;
  const detail = `${plan.sampleSize} of ${cycle.frameSize} cases, ${plan.method}, seed ${drawSeed(cycle.seed, number)}`;
  const action = number === 1 ? 'cycle.drawn' : 'cycle.redrawn';
  await recordTrail(viewer, tx, { action, thingId: cycle.id, about: cycle.name, detail });
  return done;
}
