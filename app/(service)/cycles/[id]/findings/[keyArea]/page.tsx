import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ActionsAsked } from '#components/findings/actions-asked.tsx';
import { KeyAreaPage } from '#components/findings/key-area-page.tsx';
import { PlaceMapTable } from '#components/findings/place-map.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { ReleasedWords } from '#components/words/released-words.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { findPlaceMap } from '#lib/db/findings/find-place-map.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import { listReleased } from '#lib/db/words/list-released.ts';
import { editionInAddress, editionQuery } from '#lib/domain/findings/edition.ts';
import { describeKeyArea } from '#lib/domain/findings/key-area.ts';
import { sameArea } from '#lib/domain/findings/same-area.ts';
import { targetedIn } from '#lib/domain/findings/targeted.ts';
import { can } from '#lib/domain/permissions.ts';
import { paths } from '#lib/paths.ts';

type KeyAreaProps = {
  params: Promise<{ id: string; keyArea: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const paramsSchema = z.object({ id: z.uuid(), keyArea: z.string().max(100) });

async function requireRecord({ params, searchParams }: KeyAreaProps) {
  const viewer = await requireViewer('findings.read');
  const parsed = paramsSchema.safeParse(await params);
  if (!parsed.success) notFound();
  const edition = editionInAddress.parse(await searchParams);
  const record = await findFindings(viewer, parsed.data.id, edition);
  const keyArea = record?.tool.keyAreas.find(({ id }) => id === parsed.data.keyArea);
  return record && keyArea ? { viewer, record, keyArea } : notFound();
}

export async function generateMetadata(props: KeyAreaProps): Promise<Metadata> {
  const { record, keyArea } = await requireRecord(props);
  return { title: `${keyArea.label} – ${record.name}` };
}

/** One key area of a cycle's findings. */
export default async function CycleKeyAreaPage(props: KeyAreaProps) {
  const { viewer, record, keyArea } = await requireRecord(props);
  const { cycleId, tool, rule } = record;
  const { id, questions } = keyArea;
  const finding = describeKeyArea(record, id) ?? notFound();
  const [series, released, places] = await Promise.all([
    listSeries(viewer, { toolSlug: tool.id, keyArea: id, rule }),
    listReleased(viewer, { cycleId, questions, published: record.publishedOn !== null }),
    findPlaceMap(viewer, { record, questions }),
  ]);
  return (
    <>
      <BackLink href={paths.findings(record.cycleId, editionQuery(record))}>All key areas</BackLink>
      <KeyAreaPage
        cycle={record}
        finding={finding}
        targeted={targetedIn(record, id)}
        others={sameArea(series, id, { cycleId, version: tool.version })}
        runsCycles={can(viewer, 'cycle.read')}
        places={<PlaceMapTable map={places} />}
        words={<ReleasedWords released={released.filter(({ source }) => source !== 'action')} />}
        actions={<ActionsAsked released={released} />}
      />
    </>
  );
}
