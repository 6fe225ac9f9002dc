'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { checkFrame } from '#lib/db/cycles/check-frame.ts';
import { drawSample } from '#lib/db/cycles/draw-sample.ts';
import { loadFrame } from '#lib/db/cycles/load-frame.ts';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import type { CaseloadList } from '#lib/domain/cycles/frame/caseload-list.ts';
import {
  type ColumnPlaces,
  type FramePlaces,
  recogniseColumns,
  settlePlaces,
} from '#lib/domain/cycles/frame/columns.ts';
import { type FrameFormState, returnedListSchema } from '#lib/domain/cycles/frame/frame-form.ts';
import { previewReading } from '#lib/domain/cycles/frame/frame-preview.ts';
import { refuseFrame } from '#lib/domain/cycles/frame/read-frame.ts';
import { type FormState, formFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { readCsv } from '#lib/exchange/read-csv.ts';
import { paths } from '#lib/paths.ts';

type ChosenList = { list: CaseloadList; places: ColumnPlaces };

/** A file just chosen, or a list that was shown and comes back with its columns. */
async function listFrom(form: FormData): Promise<Outcome<ChosenList & { step: 'read' | 'load' }>> {
  if (form.has('list')) {
    const input = parseInput(returnedListSchema, formFields(form));
    if (!input.ok) return input;
    const { list, step, reference, team, worker } = input.value;
    return accepted({ list, step, places: { reference, team, worker } });
  }
  const file = form.get('file');
  const read = readCsv(file instanceof File ? await file.bytes() : new Uint8Array());
  if (!read.ok) return read;
  return accepted({ list: read.value, step: 'read', places: recogniseColumns(read.value.headers) });
}

/** Reads a list and shows how it is understood; once that is confirmed, stores every case of it, or none. */
export async function loadList(cycleId: string, _: FrameFormState, form: FormData): Promise<FrameFormState> {
  const viewer = await requireViewer('cycle.plan');
  const chosen = await listFrom(form);
  if (!chosen.ok) return { problems: chosen.problems, preview: null };
  const { list, places, step } = chosen.value;
  const settled = settlePlaces(places, list.headers.length);
  if (!settled.ok) return { problems: settled.problems, preview: { whole: list, places, reading: null } };
  if (step === 'read') return show(viewer, list, settled.value);
  const done = await loadFrame(viewer, cycleId, { list, places: settled.value });
  if (!done) notFound();
  if (!done.ok) return { ...(await show(viewer, list, settled.value)), problems: done.problems };
  redirect(paths.sample(cycleId));
}

/** What comes of a list read by these columns. Where a row is refused it says so as loading it would. */
async function show(viewer: Viewer, list: CaseloadList, places: FramePlaces): Promise<FrameFormState> {
  const checked = await checkFrame(viewer, list, places);
  const refusal = refuseFrame(checked);
  const preview = { whole: list, places, reading: previewReading(list, places, checked) };
  return { problems: refusal && !refusal.ok ? refusal.problems : [], preview };
}

/** Draws the sample, once and for all, and shows it. */
export async function drawCases(cycleId: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('cycle.plan');
  const fields = formFields(form);
  const ticked = parseInput(confirmedSchema, fields);
  if (!ticked.ok) return { problems: ticked.problems, fields };
  const done = await drawSample(viewer, cycleId, { sampleSize: typed(fields, 'sampleSize') });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.sample(cycleId));
}
