import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { finish, settle } from '#app/(service)/calibrations/[id]/actions.ts';
import { AuditorCalibration } from '#components/calibrations/auditor-calibration.tsx';
import { CalibrationHead } from '#components/calibrations/calibration-head.tsx';
import { CoordinatorCalibration } from '#components/calibrations/coordinator-calibration.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCalibration } from '#lib/db/calibrations/find-calibration.ts';
import {
  listAgreedAnswers,
  listChosen,
  listOwnCalibrationAnswers,
} from '#lib/db/calibrations/list-calibration-answers.ts';
import { recordSharedReading } from '#lib/db/calibrations/record-shared-reading.ts';
import { answeredOf } from '#lib/domain/calibration/answered.ts';
import { besideAgreed } from '#lib/domain/calibration/beside-agreed.ts';
import type { Calibration } from '#lib/domain/calibration/calibration.ts';
import { describeSpread } from '#lib/domain/calibration/spread.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

type CalibrationPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: 'Shared case' };

const querySchema = z.object({ done: z.enum(['asked', 'finished', 'settled']).optional().catch(undefined) });

/** One shared case: for the coordinator who has finished and how answers spread, for an auditor their own alone. */
export default async function CalibrationPage({ params, searchParams }: CalibrationPageProps) {
  const viewer = await requireViewer('calibration.read');
  const calibration = (await findCalibration(viewer, (await params).id)) ?? notFound();
  await recordSharedReading(viewer, calibration);
  const { done } = querySchema.parse(await searchParams);
  const isRunner = can(viewer, 'calibration.run');
  return (
    <>
      <CalibrationHead
        calibration={calibration}
        done={done}
        today={isoDateOf(new Date())}
        toList={isRunner}
      />
      {isRunner ? await forCoordinator(viewer, calibration) : await forAuditor(viewer, calibration)}
    </>
  );
}

async function forCoordinator(viewer: Viewer, calibration: Calibration) {
  const { id, seats, tool } = calibration;
  const [agreed, chosen] = await Promise.all([listOwnCalibrationAnswers(viewer, id), listChosen(viewer, id)]);
  const finished = seats.filter(({ finishedAt }) => finishedAt !== null).length;
  const options = new Map(agreed.map(({ questionId, option }) => [questionId, option]));
  return (
    <CoordinatorCalibration
      calibration={calibration}
      progress={answeredOf(tool.definition, agreed)}
      spread={describeSpread(tool.definition, { finished, chosen, agreed: options })}
      settle={settle.bind(null, id)}
    />
  );
}

async function forAuditor(viewer: Viewer, calibration: Calibration) {
  const { id, tool } = calibration;
  const [own, agreed] = await Promise.all([
    listOwnCalibrationAnswers(viewer, id),
    listAgreedAnswers(viewer, calibration),
  ]);
  return (
    <AuditorCalibration
      calibration={calibration}
      personId={viewer.personId}
      progress={answeredOf(tool.definition, own)}
      beside={calibration.settledAt ? besideAgreed(tool.definition, { own, agreed }) : null}
      finish={finish.bind(null, id)}
    />
  );
}
