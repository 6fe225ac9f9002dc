import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { drawCases } from '#app/(service)/cycles/[id]/sample/actions.ts';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { DrawRecord } from '#components/cycles/draw-record.tsx';
import { AnotherList } from '#components/cycles/frame/another-list.tsx';
import { FrameRecord } from '#components/cycles/frame/frame-record.tsx';
import { NoList } from '#components/cycles/frame/no-list.tsx';
import { SampleByTeam } from '#components/cycles/sample-by-team.tsx';
import { ToDraw } from '#components/cycles/to-draw.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findFrameReport } from '#lib/db/cycles/find-frame-report.ts';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { sampleBalance } from '#lib/domain/cycles/sample-balance.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { paths } from '#lib/paths.ts';

type SamplePageProps = { params: Promise<{ id: string }> };

async function requireCycle(params: SamplePageProps['params']) {
  const viewer = await requireViewer('cycle.read');
  return { viewer, cycle: (await findCycle(viewer, (await params).id)) ?? notFound() };
}

export async function generateMetadata({ params }: SamplePageProps): Promise<Metadata> {
  return { title: `Sample – ${(await requireCycle(params)).cycle.name}` };
}

/** The list and the draw. */
export default async function SamplePage({ params }: SamplePageProps) {
  const { viewer, cycle } = await requireCycle(params);
  return (
    <>
      <CycleHead cycle={cycle} current="sample" />
      {cycleSteps(cycle.status).draw ? (
        <BeforeDraw viewer={viewer} cycle={cycle} />
      ) : (
        <AfterDraw viewer={viewer} cycle={cycle} />
      )}
    </>
  );
}

type PartProps = { viewer: Viewer; cycle: Cycle };

async function BeforeDraw({ viewer, cycle }: PartProps) {
  if (cycle.frameSize === 0) return <NoList cycleId={cycle.id} />;
  const [teams, tool] = await Promise.all([findSample(viewer, cycle), findTool(viewer, cycle.tool.id)]);
  const usual = tool?.definition.sampling.defaultSize ?? cycle.frameSize;
  return (
    <>
      <ToDraw cycle={cycle} teams={teams} usual={usual} action={drawCases.bind(null, cycle.id)} />
      <Record viewer={viewer} cycle={cycle} />
      <AnotherList cycleId={cycle.id} />
    </>
  );
}

async function AfterDraw({ viewer, cycle }: PartProps) {
  return (
    <>
      <SampleByTeam balance={sampleBalance(await findSample(viewer, cycle))} />
      {cycle.status === 'drawn' ? (
        <ButtonLink href={paths.pairs(cycle.id)}>Build the pairs</ButtonLink>
      ) : null}
      <DrawRecord cycle={cycle} />
      <Record viewer={viewer} cycle={cycle} />
    </>
  );
}

async function Record({ viewer, cycle }: PartProps) {
  const report = await findFrameReport(viewer, cycle.id);
  return report ? <FrameRecord cycle={cycle} report={report} /> : null;
}
