import type { Metadata } from 'next';
import { z } from 'zod';
import { HandedIn } from '#components/audits/handed-in.tsx';
import { PageTurner } from '#components/cycles/page-turner.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listHandedIn } from '#lib/db/audits/list-own-audits.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Handed in' };

const querySchema = z.object({ page: pageNumber });

/** Every audit an auditor is done with, the last first. */
export default async function HandedInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('audit.answer');
  const { page } = querySchema.parse(await searchParams);
  const { rows, hasMore } = await listHandedIn(viewer, page);
  return (
    <>
      <BackLink href={paths.home()}>Your audits</BackLink>
      <h1 className="govuk-heading-xl">Handed in</h1>
      {rows.length === 0 ? (
        <EmptyState title="Nothing handed in on this page">
          <p className="govuk-body">An audit comes here when its pair has returned it.</p>
        </EmptyState>
      ) : null}
      <HandedIn audits={rows} heading="h2" />
      <PageTurner
        page={page}
        hasMore={hasMore}
        of="what you handed in"
        hrefOf={(to) => paths.handedIn({ page: String(to) })}
      />
    </>
  );
}
