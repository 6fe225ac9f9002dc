'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { checkMonthList, importMonths } from '#lib/db/circumstances/import-months.ts';
import { type ImportState, listedRows } from '#lib/domain/circumstances/import-form.ts';
import { readMonthList } from '#lib/domain/circumstances/month-list.ts';
import { type FormFields, formFields, typed } from '#lib/domain/parse-form.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { readList } from '#lib/exchange/read-list.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const NO_FILE = {
  field: 'file',
  message: 'Choose a file: an Excel workbook or a CSV file that is not empty',
};

async function readMonths(viewer: Viewer, file: FormDataEntryValue | null): Promise<ImportState> {
  if (!(file instanceof File) || file.size === 0) return { problems: [NO_FILE], read: null };
  const today = isoDateOf(new Date());
  const bytes = Buffer.from(await file.arrayBuffer());
  const read = await readList({ name: file.name, bytes }, today);
  const [sheet] = read.ok ? read.value.sheets : [];
  if (!read.ok || !sheet) return { problems: read.ok ? [NO_FILE] : read.problems, read: null };
  const list = readMonthList(sheet.list);
  if (!list.ok) return { problems: list.problems, read: null };
  const { rows, notKept } = list.value;
  const check = (await checkMonthList(viewer, { rows, today })) ?? notFound();
  return {
    problems: [],
    read: { fileName: file.name, rows, check, notKept: [...sheet.dropped, ...notKept] },
  };
}

async function storeMonths(viewer: Viewer, fields: FormFields): Promise<ImportState> {
  const rows = listedRows(typed(fields, 'rows')) ?? notFound();
  const check = (await importMonths(viewer, { rows, today: isoDateOf(new Date()) })) ?? notFound();
  if (check.refused.length > 0)
    return { problems: [], read: { fileName: typed(fields, 'fileName'), notKept: [], rows, check } };
  redirect(paths.teamMonths({ done: check.added.length + check.changed.length > 0 ? 'imported' : 'same' }));
}

/**
 * Reads a file of months and says what would come of it; or, where the list it showed comes back, stores that whole, and
 * none of it where something cannot stand by now.
 */
export async function importList(_: ImportState, form: FormData): Promise<ImportState> {
  const viewer = await requireViewer('circumstances.record');
  const fields = formFields(form);
  return 'rows' in fields ? await storeMonths(viewer, fields) : await readMonths(viewer, form.get('file'));
}
