'use server';

import { notFound, redirect } from 'next/navigation';
import { z } from 'zod';
import { requireViewer } from '#lib/auth/viewer.ts';
import { askPeople } from '#lib/db/training/ask-people.ts';
import { cancelSession, changeSession } from '#lib/db/training/plan-session.ts';
import { recordAttendance, takeOffList } from '#lib/db/training/record-attendance.ts';
import { confirmedSchema } from '#lib/domain/cycles/confirm.ts';
import { type FormState, formFields, parseInput } from '#lib/domain/parse-form.ts';
import { sessionInput, sessionSchema } from '#lib/domain/readiness/training-session.ts';
import { paths } from '#lib/paths.ts';

const personSchema = z.object({ personId: z.uuid({ error: 'Choose an auditor from the list' }) });

/** Changes a session's title, day, place or tool. */
export async function change(sessionId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(sessionSchema, sessionInput(fields));
  if (!input.ok) return { problems: input.problems, fields };
  const done = await changeSession(viewer, sessionId, { plan: input.value, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.trainingSession(sessionId, 'saved'));
}

/** Asks everyone who is due for the session's tool. */
export async function askDue(sessionId: string): Promise<void> {
  const viewer = await requireViewer('training.manage');
  const done = await askPeople(viewer, sessionId, { whom: 'due', now: new Date() });
  if (!done?.ok) notFound();
  redirect(paths.trainingSession(sessionId, done.value === 0 ? 'nobody-due' : 'asked'));
}

/** Asks one more auditor. */
export async function ask(sessionId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(personSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await askPeople(viewer, sessionId, { whom: input.value, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.trainingSession(sessionId, 'asked'));
}

/** Takes somebody off the list; who is already off it is no news. */
export async function takeOff(sessionId: string, form: FormData): Promise<void> {
  const viewer = await requireViewer('training.manage');
  const input = parseInput(personSchema, formFields(form));
  if (!input.ok) notFound();
  await takeOffList(viewer, sessionId, input.value.personId);
  redirect(paths.trainingSession(sessionId, 'saved'));
}

/** Records who came. */
export async function record(sessionId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const done = await recordAttendance(viewer, sessionId, { fields, now: new Date() });
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.trainingSession(sessionId, 'recorded'));
}

/** Cancels a session. */
export async function cancel(sessionId: string, _state: FormState, form: FormData): Promise<FormState> {
  const viewer = await requireViewer('training.manage');
  const fields = formFields(form);
  const input = parseInput(confirmedSchema, fields);
  if (!input.ok) return { problems: input.problems, fields };
  const done = await cancelSession(viewer, sessionId, new Date());
  if (!done) notFound();
  if (!done.ok) return { problems: done.problems, fields };
  redirect(paths.trainingSession(sessionId, 'cancelled'));
}
