import type { Metadata } from 'next';
import { plan } from '#app/(service)/training/new/actions.ts';
import { NewSessionForm } from '#components/training/new-session-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Plan a training session – Auditors' };

/** Plans a training session, or writes down one that was held. */
export default async function NewTrainingPage() {
  const viewer = await requireViewer('training.manage');
  const tools = await listToolsInUse(viewer);
  return (
    <>
      <BackLink href={paths.training()}>Training sessions</BackLink>
      <div className="app-two-thirds">
        <h1 className="govuk-heading-xl">Plan a training session</h1>
        <NewSessionForm action={plan} tools={tools.map(({ slug, title }) => ({ slug, title }))} />
      </div>
    </>
  );
}
