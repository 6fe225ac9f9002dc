import 'server-only';
import { findSample } from '#lib/db/cycles/find-sample.ts';
import { findWorkload } from '#lib/db/cycles/find-workload.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { usualPlan } from '#lib/domain/cycles/planner.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** What the planner and the draw of a cycle begin with: the list by group, past work, and the plan to start from. */
export async function findDrawing(viewer: Viewer, cycle: Cycle) {
  const [groups, work, tool] = await Promise.all([
    findSample(viewer, cycle),
    findWorkload(viewer, cycle.tool.id),
    findTool(viewer, cycle.tool.id),
  ]);
  const usualSize = tool?.definition.sampling.defaultSize ?? cycle.frameSize;
  return { groups, work, before: usualPlan({ usualSize, frameSize: cycle.frameSize, work }) };
}
