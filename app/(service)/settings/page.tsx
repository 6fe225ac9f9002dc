import type { Metadata } from 'next';
import { z } from 'zod';
import { save } from '#app/(service)/settings/actions.ts';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { SettingsForm } from '#components/settings/settings-form.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findSettings } from '#lib/db/settings/find-settings.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Settings' };

const querySchema = z.object({ done: z.enum(['saved']).optional().catch(undefined) });

/** What the council decides for itself. */
export default async function SettingsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('settings.manage');
  const { done } = querySchema.parse(await searchParams);
  const { name, ...settings } = await findSettings(viewer);
  return (
    <div className="app-two-thirds">
      <DoneAlert done={done} words={{ saved: 'The settings are saved' }} />
      <span className="govuk-caption-xl">{name}</span>
      <h1 className="govuk-heading-xl">Settings</h1>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.places()}>
          Names of places
        </a>
        : what your record system calls the places where evidence is kept.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.apiTokens()}>
          Tokens for open data
        </a>
        : which other systems may read your published figures.
      </p>
      <SettingsForm action={save} before={settings} />
    </div>
  );
}
