import type { Metadata } from 'next';
import { notFound, redirect } from 'next/navigation';
import { v7 } from 'uuid';
import { saveSection } from '#app/(service)/calibrations/[id]/actions.ts';
import { AuditForm } from '#components/audits/form/audit-form.tsx';
import { LiveCard } from '#components/audits/form/live-card.tsx';
import { QuestionCards } from '#components/audits/form/question-cards.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCalibration } from '#lib/db/calibrations/find-calibration.ts';
import { listOwnCalibrationAnswers } from '#lib/db/calibrations/list-calibration-answers.ts';
import { describeCalibrationForm } from '#lib/domain/calibration/calibration-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CalibrationFormProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Shared case' };

/** The audit form over the shared case: an auditor's own answers, or the agreed ones for the coordinator. */
export default async function CalibrationFormPage({ params }: CalibrationFormProps) {
  const viewer = await requireViewer('calibration.read');
  const calibration = (await findCalibration(viewer, (await params).id)) ?? notFound();
  const own = calibration.seats.find(({ personId }) => personId === viewer.personId);
  if (calibration.settledAt || own?.finishedAt) redirect(paths.calibration(calibration.id));
  const kept = await listOwnCalibrationAnswers(viewer, calibration.id);
  const answers = kept.map((answer) => ({ ...answer, personId: viewer.personId, by: viewer.name }));
  const form = describeCalibrationForm(viewer, { ...calibration, answers }, isoDateOf(new Date()));
  const questions = form.sections.flatMap((section) => section.questions);
  const commands = Object.fromEntries(questions.map(({ id }) => [id, v7()]));
  return (
    <QuestionCards card={<LiveCard />}>
      <AuditForm audit={form} commands={commands} saveSection={saveSection.bind(null, calibration.id)} />
    </QuestionCards>
  );
}
