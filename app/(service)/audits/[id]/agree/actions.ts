'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { settleDifference } from '#lib/db/audits/settle-difference.ts';
import type { PostedSection } from '#lib/domain/audits/posted-section.ts';
import { formFields } from '#lib/domain/parse-form.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

const inputSchema = z.object({
  auditId: z.uuid(),
  questionId: z.string(),
  choice: z.union([z.uuid(), z.literal('').transform(() => null)]).default(null),
});

/** One difference settled where there is no JavaScript: an auditor's answer, or what was filled in. */
export async function settleThis(
  auditId: string,
  _state: PostedSection,
  form: FormData,
): Promise<PostedSection> {
  const viewer = await requireViewer('audit.answer');
  const fields = formFields(form);
  const input = inputSchema.parse({ auditId, questionId: fields.question, choice: fields.choice });
  const done = await settleDifference(viewer, { ...input, fields, today: isoDateOf(new Date()) });
  if (!done) redirect(paths.audit(input.auditId));
  if (done.problems.length > 0) return done;
  redirect(paths.agree(input.auditId));
}
