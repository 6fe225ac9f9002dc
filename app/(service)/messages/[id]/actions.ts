'use server';

import { notFound, redirect } from 'next/navigation';
import { requireViewer } from '#lib/auth/viewer.ts';
import { sendAgain } from '#lib/db/messages/send-again.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { paths } from '#lib/paths.ts';

/** Has a message go out once more. */
export async function sendOnceMore(id: string): Promise<FormState> {
  const viewer = await requireViewer('message.read');
  const done = await sendAgain(viewer, id);
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields: {} };
  redirect(paths.message(id, 'sent-again'));
}
