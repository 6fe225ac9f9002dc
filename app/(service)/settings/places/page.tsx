import type { Metadata } from 'next';
import { z } from 'zod';
import { name } from '#app/(service)/settings/places/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { PlacesForm } from '#components/settings/places-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listPlaces } from '#lib/db/settings/list-places.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Names of places – Settings' };

const querySchema = z.object({ done: z.enum(['saved']).optional().catch(undefined) });

/** What the council calls the places where evidence is kept. */
export default async function PlacesPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('settings.manage');
  const { done } = querySchema.parse(await searchParams);
  const places = await listPlaces(viewer);
  return (
    <>
      <BackLink href={paths.settings()}>Settings</BackLink>
      <DoneAlert done={done} words={{ saved: 'The names are saved' }} />
      <h1 className="govuk-heading-xl">Names of places</h1>
      <PlacesForm action={name} places={places} />
    </>
  );
}
