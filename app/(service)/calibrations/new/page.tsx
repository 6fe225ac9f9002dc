import type { Metadata } from 'next';
import { ask } from '#app/(service)/calibrations/new/actions.ts';
import { NewCalibrationForm } from '#components/calibrations/new-calibration-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listChoices } from '#lib/db/calibrations/list-choices.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Give auditors a shared case – Auditors' };

/** One case that every auditor judges alone, before a cycle. */
export default async function NewCalibrationPage() {
  const viewer = await requireViewer('calibration.run');
  const choices = await listChoices(viewer);
  return (
    <>
      <BackLink href={paths.calibrations()}>Calibration</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-xl">Give auditors a shared case</h1>
        <p className="govuk-body-l">
          Everybody judges the same record, each alone. Then you settle the agreed answers together, and each
          auditor sees their own beside them.
        </p>
        <NewCalibrationForm action={ask} choices={choices} />
      </div>
    </>
  );
}
