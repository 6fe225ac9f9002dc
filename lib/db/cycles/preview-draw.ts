import 'server-only';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findStrata } from '#lib/db/cycles/find-strata.ts';
import { postedDraw, type StrataSeen } from '#lib/domain/cycles/draw/draw-form.ts';
import { shareOut } from '#lib/domain/cycles/draw/share-out.ts';
import type { DrawPlan } from '#lib/domain/cycles/draw.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A draw as it was asked for, and the strata it would be shared over; none for a simple one. */
export type DrawPreview = { plan: DrawPlan; strata: StrataSeen | null };

/** What a draw would be, or why it cannot be; null where the cycle is not visible. Nothing is drawn. */
export async function previewDraw(
  viewer: Viewer,
  cycleId: string,
  fields: FormFields,
): Promise<Outcome<DrawPreview> | null> {
  const cycle = await findCycle(viewer, cycleId);
  if (!cycle) return null;
  const asked = postedDraw(fields, cycle.frameSize);
  if (!asked.ok) return asked;
  const plan = asked.value;
  if (plan.method === 'simple') return accepted({ plan, strata: null });
  const columns = plan.strataBy;
  const sizes = await findStrata(viewer, { cycleId, columns });
  const shared = shareOut(sizes, { size: plan.sampleSize, minimum: plan.minimum });
  return shared.ok ? accepted({ plan, strata: { columns, sizes } }) : shared;
}
