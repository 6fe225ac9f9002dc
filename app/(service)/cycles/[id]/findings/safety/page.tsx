import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { CycleNavigation } from '#components/cycles/cycle-navigation.tsx';
import { CycleFindingsNav } from '#components/findings/cycle-findings-nav.tsx';
import { SafetyPage } from '#components/safety/safety-page.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { findHideUpTo } from '#lib/db/findings/find-hide-up-to.ts';
import { listNotSafe } from '#lib/db/findings/list-not-safe.ts';
import { audienceOf } from '#lib/domain/findings/disclosure.ts';
import { editionInAddress } from '#lib/domain/findings/edition.ts';
import { safetyFigure } from '#lib/domain/findings/safety.ts';
import { pageNumber } from '#lib/domain/page-number.ts';
import { can } from '#lib/domain/permissions.ts';

type SafetyProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid() });
const querySchema = z.object({ page: pageNumber });

async function requireFindings({ params, searchParams }: SafetyProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  const edition = editionInAddress.parse(await searchParams);
  const record = parsed.success ? await findFindings(viewer, parsed.data.id, edition) : null;
  return { viewer, record: record ?? notFound() };
}

export async function generateMetadata(props: SafetyProps): Promise<Metadata> {
  const { record } = await requireFindings(props);
  return { title: `Safety – ${record.name}` };
}

/** The audits of a cycle in which somebody was not safe. */
export default async function CycleSafetyPage(props: SafetyProps) {
  const { viewer, record } = await requireFindings(props);
  const { page } = querySchema.parse(await props.searchParams);
  const { cycleId, tool, tallies, rule } = record;
  const [hideUpTo, audits] = await Promise.all([
    findHideUpTo(viewer),
    listNotSafe(viewer, { cycleId, tool, page }),
  ]);
  return (
    <>
      {can(viewer, 'cycle.read') ? <CycleNavigation cycleId={cycleId} current="findings" /> : null}
      <CycleFindingsNav cycle={record} current="safety" />
      <SafetyPage
        cycle={record}
        safety={safetyFigure(tallies, rule, { audience: audienceOf(viewer), hideUpTo })}
        audits={audits}
        page={page}
      />
    </>
  );
}
