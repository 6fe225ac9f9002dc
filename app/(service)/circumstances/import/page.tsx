import type { Metadata } from 'next';
import { importList } from '#app/(service)/circumstances/import/actions.ts';
import { CircumstancesNavigation } from '#components/circumstances/circumstances-navigation.tsx';
import { ImportGuide } from '#components/circumstances/import-guide.tsx';
import { ImportMonths } from '#components/circumstances/import-months.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTeamChoices } from '#lib/db/circumstances/list-team-choices.ts';

export const metadata: Metadata = { title: 'Import months – Circumstances of teams' };

/** Months of teams from a list, all of it or nothing. */
export default async function ImportMonthsPage() {
  const viewer = await requireViewer('circumstances.record');
  const teams = await listTeamChoices(viewer);
  return (
    <>
      <h1 className="govuk-heading-xl">Import months</h1>
      <CircumstancesNavigation current="import" />
      <ImportMonths action={importList} teams={teams} />
      <ImportGuide />
    </>
  );
}
