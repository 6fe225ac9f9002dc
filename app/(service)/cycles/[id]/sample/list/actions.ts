'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findCycle } from '#lib/db/cycles/find-cycle.ts';
import { findDraft } from '#lib/db/cycles/frame-draft.ts';
import { loadDraft } from '#lib/db/cycles/load-frame.ts';
import { keepFile } from '#lib/db/cycles/read-file.ts';
import { dropDraft, settleFrame, settleSheet } from '#lib/db/cycles/settle-frame.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { chosenSheet } from '#lib/domain/cycles/frame/frame-draft.ts';
import { narrowingDefaults } from '#lib/domain/cycles/frame/narrowing-defaults.ts';
import { settleColumns } from '#lib/domain/cycles/frame/settle-columns.ts';
import { settledFrom } from '#lib/domain/cycles/frame/settle-form.ts';
import { type FormState, formFields, typed } from '#lib/domain/parse-form.ts';
import { readList } from '#lib/exchange/read-list.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** Reads a file and keeps it, sealed, to be settled. */
export async function readFile(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const cycle = (await findCycle(viewer, cycleId)) ?? notFound();
  const file = form.get('file');
  const chosen = file instanceof File ? file : new File([], '');
  const bytes = Buffer.from(await chosen.arrayBuffer());
  const read = await readList({ name: chosen.name, bytes }, isoDateOf(new Date()));
  if (!read.ok) return { problems: read.problems, fields: {} };
  const tool = await findTool(viewer, cycle.tool.id);
  const defaults = narrowingDefaults(tool?.definition.sampling.exclude ?? []);
  const kept = await keepFile(viewer, cycleId, { file: read.value, defaults });
  if (!kept) notFound();
  if (!kept.ok) return { problems: kept.problems, fields: {} };
  redirect(paths.caseloadList(cycleId));
}

/** Reads the list by other columns, teams and rules, and keeps those for the next file of this layout. */
export async function settleList(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const draft = await findDraft(viewer, cycleId);
  if (!draft) redirect(paths.caseloadList(cycleId));
  const settled = settledFrom(fields);
  if (!settled.ok) return { problems: settled.problems, fields };
  const places = settleColumns(chosenSheet(draft).list, settled.value.places);
  if (!places.ok) return { problems: places.problems, fields };
  await settleFrame(viewer, cycleId, settled.value);
  redirect(paths.caseloadList(cycleId));
}

/** Turns to another list of the same file. */
export async function turnToSheet(cycleId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer('cycle.plan');
  await settleSheet(viewer, cycleId, Number(typed(formFields(form), 'sheet')));
  redirect(paths.caseloadList(cycleId));
}

/** Stores every case of the settled list, or, where a row is refused and no reason to leave it out is given, none. */
export async function loadList(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const leaveOutWhy = 'why' in fields ? typed(fields, 'why').trim() : null;
  const done = await loadDraft(viewer, cycleId, leaveOutWhy);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.sample(cycleId));
}

/** Throws away what was read. */
export async function dropList(cycleId: string): Promise<void> {
  const viewer = await requireViewer('cycle.plan');
  await dropDraft(viewer, cycleId);
  redirect(paths.caseloadList(cycleId));
}
