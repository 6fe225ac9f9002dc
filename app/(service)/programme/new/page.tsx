import type { Metadata } from 'next';
import { add } from '#app/(service)/programme/new/actions.ts';
import { EntryForm } from '#components/programme/entry-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { monthChoices } from '#lib/domain/programme/entry.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Add a theme – Programme' };

/** Adds a theme to the programme. */
export default async function NewThemePage() {
  const viewer = await requireViewer('programme.plan');
  const tools = (await listToolsInUse(viewer)).map(({ slug, title }) => ({ slug, title }));
  return (
    <>
      <BackLink href={paths.programme()}>Programme</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-xl">Add a theme</h1>
        <EntryForm
          action={add}
          tools={tools}
          months={monthChoices(isoDateOf(new Date()))}
          button="Add this theme"
        />
      </div>
    </>
  );
}
