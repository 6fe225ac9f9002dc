import 'server-only';
import { referenceMac } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { type LockedCycle, lockCycle } from '#lib/db/cycles/lock-cycle.ts';
import type { PrismaClient } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { auditCode } from '#lib/domain/cycles/audit-code.ts';
import { pickCaseSchema, pickProblem } from '#lib/domain/cycles/pick-case.ts';
import { type CycleStatus, moveCycle } from '#lib/domain/cycles/workflow.ts';
import { type FormFields, parseInput } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Pick<PrismaClient, 'audit' | 'cycle' | 'frameCase' | 'trailEntry'>;
type Picked = { frameCaseId: string; teamId: string; pickedReason: string };

/**
 * Adds a case of the list to the audits by hand: it is marked for what it is, leaves the reserves and is never counted
 * among those drawn. Gives its code; null where the cycle is not visible.
 */
export async function pickCase(
  viewer: Viewer,
  cycleId: string,
  input: FormFields,
): Promise<Outcome<string> | null> {
  return database().$transaction(async (tx) => {
    const cycle = await lockCycle(viewer, tx, cycleId);
    if (!cycle) return null;
    const moved = moveCycle(cycle.status, 'pick-case');
    if (!moved.ok) return moved;
    const asked = parseInput(pickCaseSchema, input);
    if (!asked.ok) return asked;
    const { reference, pickedReason } = asked.value;
    const found = await findCase(viewer, tx, { cycleId, reference });
    const problem = pickProblem(found);
    if (!found || problem) return refused('reference', problem ?? '');
    const picked = { frameCaseId: found.id, teamId: found.teamId, pickedReason };
    return accepted(await addAudit(viewer, tx, { cycle, picked, to: moved.value }));
  });
}

function findCase(
  { councilId }: Viewer,
  tx: Tx,
  { cycleId, reference }: { cycleId: string; reference: string },
) {
  const mac = referenceMac(councilId, reference);
  return tx.frameCase.findUnique({
    where: { councilId_cycleId_referenceMac: { councilId, cycleId, referenceMac: mac } },
    select: { id: true, teamId: true, audit: { select: { code: true, status: true, selection: true } } },
  });
}

async function addAudit(
  viewer: Viewer,
  tx: Tx,
  { cycle, picked, to }: { cycle: LockedCycle; picked: Picked; to: CycleStatus },
): Promise<string> {
  const { councilId } = viewer;
  const last = await tx.audit.aggregate({ where: { councilId, cycleId: cycle.id }, _max: { number: true } });
  const number = (last._max.number ?? 0) + 1;
  const code = auditCode(cycle.codePrefix, number, cycle.sampleSize);
  const audit = { councilId, cycleId: cycle.id, number, code, selection: 'targeted', ...picked };
  await tx.audit.create({ data: audit });
  await tx.frameCase.update({
    where: { councilId_id: { councilId, id: picked.frameCaseId } },
    data: { drawRank: null },
  });
  await tx.cycle.update({
    where: { councilId_id: { councilId, id: cycle.id } },
    data: { status: to, targetedSize: { increment: 1 } },
  });
  const note = { thingId: cycle.id, about: cycle.name, detail: code };
  await recordTrail(viewer, tx, { action: 'cycle.case-picked', ...note });
  return code;
}
