import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { change, drop } from '#app/(service)/programme/[id]/actions.ts';
import { DropForm } from '#components/programme/drop-form.tsx';
import { EntryForm } from '#components/programme/entry-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findNextTheme } from '#lib/db/programme/list-programme.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { monthChoices } from '#lib/domain/programme/entry.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'A theme – Programme' };

const paramsSchema = z.object({ id: z.uuid() });

/** One theme that is still to be planned: its words, and the way out of the programme. */
export default async function ThemePage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('programme.plan');
  const { data } = paramsSchema.safeParse(await params);
  const entry = data ? await findNextTheme(viewer, data.id) : null;
  if (!entry) notFound();
  const { id, theme, month, note } = entry;
  const tools = (await listToolsInUse(viewer)).map(({ slug, title }) => ({ slug, title }));
  return (
    <>
      <BackLink href={paths.programme()}>Programme</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-l">{theme}</h1>
        <EntryForm
          action={change.bind(null, id)}
          tools={tools}
          months={monthChoices(isoDateOf(new Date()), month)}
          before={{ theme, note, tool: entry.toolSlug ?? '', month: month.slice(0, 7) }}
          button="Save changes"
        />
        <DropForm action={drop.bind(null, id)} />
      </div>
    </>
  );
}
