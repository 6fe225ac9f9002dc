import type { Metadata } from 'next';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { ReadinessNavigation } from '#components/readiness/readiness-navigation.tsx';
import { SessionsTable } from '#components/training/sessions-table.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listSessions } from '#lib/db/training/list-sessions.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Training sessions – Auditors' };

type TrainingPageProps = { searchParams: Promise<{ page?: string | string[] }> };

/** The training sessions of the council: those to come, then those held. */
export default async function TrainingPage({ searchParams }: TrainingPageProps) {
  const viewer = await requireViewer('training.manage');
  const page = pageNumber.parse((await searchParams).page);
  const today = isoDateOf(new Date());
  const { rows, hasMore } = await listSessions(viewer, { page, today });
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Training sessions</h1>
        <ButtonLink href={paths.newTraining()}>Plan a training session</ButtonLink>
      </div>
      <ReadinessNavigation current="training" />
      {rows.length === 0 ? <NoSessions /> : null}
      <SessionsTable
        caption="To come"
        sessions={rows.filter(({ heldOn }) => heldOn >= today)}
        today={today}
      />
      <SessionsTable caption="Held" sessions={rows.filter(({ heldOn }) => heldOn < today)} today={today} />
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="training sessions"
        hrefOf={(to) => paths.training({ page: String(to) })}
      />
    </>
  );
}

function NoSessions() {
  return (
    <EmptyState title="Training sessions will be here">
      <p className="govuk-body">
        <a className="govuk-link" href={paths.newTraining()}>
          Plan the first one
        </a>
        , or one that was already held, and record who came: from then on you see who is ready for which tool.
      </p>
    </EmptyState>
  );
}
