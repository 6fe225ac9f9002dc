import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { drawCases } from '#app/(service)/cycles/[id]/sample/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { AnotherList } from '#components/cycles/frame/another-list.tsx';
import { FrameRecord } from '#components/cycles/frame/frame-record.tsx';
import { NoList } from '#components/cycles/frame/no-list.tsx';
import { SampleDrawn } from '#components/cycles/sample-drawn.tsx';
import { ToDraw } from '#components/cycles/to-draw.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { countReserves } from '#lib/db/cycles/count-reserves.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findDrawing } from '#lib/db/cycles/find-drawing.ts';
import { findFrameReport } from '#lib/db/cycles/find-frame-report.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { listDraws } from '#lib/db/cycles/list-draws.ts';
import { listPicked } from '#lib/db/cycles/list-picked.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { latestDraw } from '#lib/domain/cycles/draw/draw-record.ts';
import { sampleBalance } from '#lib/domain/cycles/sample-balance.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { paths } from '#lib/paths.ts';

type SamplePageProps = { params: Promise<{ id: string }>; searchParams: Promise<FormFields> };

async function requireCycle(params: SamplePageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: SamplePageProps): Promise<Metadata> {
  return { title: `Sample – ${(await requireCycle(params)).cycle.name}` };
}

/** The list, the planner and the draw; afterwards the sample beside the list. */
export default async function SamplePage({ params, searchParams }: SamplePageProps) {
  const { viewer, cycle } = await requireCycle(params);
  const asked = await searchParams;
  return (
    <>
      <CycleHead cycle={cycle} current="sample" />
      {cycleSteps(cycle.status).draw ? (
        <BeforeDraw viewer={viewer} cycle={cycle} asked={asked} />
      ) : (
        <AfterDraw viewer={viewer} cycle={cycle} asked={asked} />
      )}
    </>
  );
}

type PartProps = { viewer: Viewer; cycle: Cycle; asked: FormFields };

async function BeforeDraw({ viewer, cycle, asked }: PartProps) {
  if (cycle.frameSize === 0) return <NoList cycleId={cycle.id} />;
  const drawing = await findDrawing(viewer, cycle);
  return (
    <>
      <ToDraw cycle={cycle} asked={asked} action={drawCases.bind(null, cycle.id)} {...drawing} />
      <Record viewer={viewer} cycle={cycle} />
      <AnotherList cycleId={cycle.id} />
    </>
  );
}

async function AfterDraw({ viewer, cycle, asked }: PartProps) {
  const [counts, draws, picked, reserves] = await Promise.all([
    findSample(viewer, cycle),
    listDraws(viewer, cycle.id),
    listPicked(viewer, cycle.id),
    countReserves(viewer, cycle.id),
  ]);
  const added = picked.find(({ code }) => code === asked.added);
  const strataBy = latestDraw(draws)?.draw.strataBy ?? [];
  return (
    <>
      {added ? <CaseAdded cycleId={cycle.id} code={added.code} /> : null}
      <SampleDrawn
        cycle={cycle}
        draws={draws}
        balance={sampleBalance(counts, { ...cycle, strataBy })}
        picked={picked}
        reserves={reserves}
      />
      <Record viewer={viewer} cycle={cycle} />
    </>
  );
}

async function Record({ viewer, cycle }: Pick<PartProps, 'viewer' | 'cycle'>) {
  const report = await findFrameReport(viewer, cycle.id);
  return report ? <FrameRecord cycle={cycle} report={report} /> : null;
}

function CaseAdded({ cycleId, code }: { cycleId: string; code: string }) {
  return (
    <Alert kind="success" announced title={`${code} is added, marked as picked by hand.`}>
      <p className="govuk-body">
        It needs two auditors:{' '}
        <a className="govuk-link" href={paths.pairs(cycleId)}>
          give it a pair
        </a>
        .
      </p>
    </Alert>
  );
}
