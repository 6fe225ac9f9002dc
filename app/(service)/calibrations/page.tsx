import type { Metadata } from 'next';
import { CalibrationsTable } from '#components/calibrations/calibrations-table.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ReadinessNavigation } from '#components/readiness/readiness-navigation.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listCalibrations } from '#lib/db/calibrations/list-calibrations.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Calibration – Auditors' };

type CalibrationsPageProps = { searchParams: Promise<{ page?: string | string[] }> };

/** The shared cases of the council, and how many auditors have judged each. */
export default async function CalibrationsPage({ searchParams }: CalibrationsPageProps) {
  const viewer = await requireViewer('calibration.run');
  const page = pageNumber.parse((await searchParams).page);
  const { rows, hasMore } = await listCalibrations(viewer, page);
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Calibration</h1>
        <ButtonLink href={paths.newCalibration()}>Give auditors a shared case</ButtonLink>
      </div>
      <ReadinessNavigation current="calibration" />
      <CalibrationsTable calibrations={rows} today={isoDateOf(new Date())} />
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="shared cases"
        hrefOf={(to) => paths.calibrations({ page: String(to) })}
      />
    </>
  );
}
