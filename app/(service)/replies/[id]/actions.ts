'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { saveReply } from '#lib/db/replies/save-reply.ts';
import { type FormState, formFields } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Keeps a reply as a draft, or sends it; what is refused stays on the page. */
export async function save(id: string, _: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('reply.give');
  const fields = formFields(form);
  const send = fields.do === 'send';
  const done = await saveReply(viewer, id, { fields, send });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.reply(id, send ? 'sent' : 'draft'));
}
