'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { saveSectionOf } from '#lib/db/audits/save-section.ts';
import type { PostedSection } from '#lib/domain/audits/posted-section.ts';
import { formFields } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const inputSchema = z.object({ auditId: z.uuid(), section: z.string() });

/** A section posted as a form, where there is no JavaScript: what can be saved is, the rest stays on the page. */
export async function saveSection(
  auditId: string,
  _state: PostedSection,
  form: FormData,
): Promise<PostedSection> {
  const viewer = await requireViewer('audit.answer');
  const fields = formFields(form);
  const input = inputSchema.parse({ auditId, section: fields.section });
  const today = isoDateOf(new Date());
  const done = await saveSectionOf(viewer, { ...input, fields, today });
  if (!done) redirect(paths.audit(input.auditId));
  if (done.problems.length > 0) return done;
  redirect(done.next ? paths.audit(input.auditId, done.next) : paths.checkAudit(input.auditId));
}
