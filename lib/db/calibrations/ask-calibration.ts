import 'server-only';
import { tellAuditors } from '#lib/db/calibrations/tell-auditors.ts';
import { sealShared } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { NewCalibration } from '#lib/domain/calibration/new-calibration.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, type Problem, refused, refusedAll } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

type Tx = Prisma.TransactionClient;

/** What was chosen from a list must be there, and of this council. */
async function problemsWith({ councilId }: Viewer, tx: Tx, input: NewCalibration): Promise<Problem[]> {
  const tools = await tx.toolVersion.count({ where: { councilId, id: input.tool } });
  const cycles = input.cycle && (await tx.cycle.count({ where: { councilId, id: input.cycle } }));
  const auditors = await tx.person.count({
    where: { councilId, id: { in: input.auditors }, role: 'auditor', disabledAt: null },
  });
  return [
    ...(tools === 0 ? [{ field: 'tool', message: 'Choose a tool from the list' }] : []),
    ...(cycles === 0 ? [{ field: 'cycle', message: 'Choose the cycle from the list' }] : []),
    ...(auditors < input.auditors.length
      ? [{ field: 'auditors', message: 'Somebody you chose is no longer an auditor. Choose again' }]
      : []),
  ];
}

/** Gives one shared case to auditors, each for themselves, and tells them; gives the id of the calibration. */
export async function askCalibration(
  viewer: Viewer,
  input: NewCalibration,
  now: Date,
): Promise<Outcome<string>> {
  const { councilId, personId } = viewer;
  if (!can(viewer, 'calibration.run')) return refused('title', 'Only a coordinator can make a calibration');
  return await database().$transaction(async (tx) => {
    const auditors = [...new Set(input.auditors)];
    const problems = await problemsWith(viewer, tx, { ...input, auditors });
    if (problems.length > 0) return refusedAll(problems);
    const { title, reference, place, dueOn } = input;
    const { id } = await tx.calibration.create({
      data: {
        ...{ councilId, title, createdById: personId, toolVersionId: input.tool, cycleId: input.cycle },
        sealed: sealShared(councilId, { reference, place }),
        dueOn: new Date(dueOn),
      },
    });
    await tx.calibrationSeat.createMany({
      data: auditors.map((auditor) => ({ councilId, calibrationId: id, personId: auditor })),
    });
    await tellAuditors(viewer, tx, { kind: 'calibration-asked', id, title, dueOn, at: now });
    const detail = `${auditors.length} asked, due ${dateWords(dueOn)}`;
    await recordTrail(viewer, tx, { action: 'calibration.asked', thingId: id, about: title, detail });
    return accepted(id);
  });
}
