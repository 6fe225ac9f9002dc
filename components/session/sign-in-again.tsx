'use client';

import { type FormEvent, useState } from 'react';
import { Button } from '#components/ui/button.tsx';
import { PasswordInput } from '#components/ui/password-input.tsx';
import { parseJson } from '#lib/domain/parse-json.ts';
import { paths } from '#lib/paths.ts';

/** Whose page this is: nobody else signs in on it. */
export type PageOwner = { personId: string; email: string };

const UNREACHABLE = 'Sightline cannot be reached. Try again in a moment';

function firstMessage(body: unknown): string | null {
  if (typeof body !== 'object' || body === null || !('problems' in body)) return null;
  const [problem]: unknown[] = Array.isArray(body.problems) ? body.problems : [];
  const isProblem = typeof problem === 'object' && problem !== null && 'message' in problem;
  return isProblem ? String(problem.message) : null;
}

/** Signs in; gives what is wrong in words, or null once it is done. */
async function signIn(owner: PageOwner, password: string): Promise<string | null> {
  const answer = await fetch(paths.sessionApi(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...owner, password }),
  }).catch(() => null);
  if (answer?.ok) return null;
  return firstMessage(parseJson((await answer?.text()) ?? '')) ?? UNREACHABLE;
}

/** The password of the person whose page this is, so that they go on where they were. */
export function SignInAgain({ owner, done }: { owner: PageOwner; done: () => void }) {
  const [problem, setProblem] = useState<string>();
  const [isAsking, setAsking] = useState(false);
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const password = new FormData(form).get('password');
    setAsking(true);
    const wrong = await signIn(owner, typeof password === 'string' ? password : '');
    setAsking(false);
    setProblem(wrong ?? undefined);
    if (wrong !== null) return;
    form.reset();
    done();
  };
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <p className="govuk-body">
        <span className="govuk-visually-hidden">Signing in as </span>
        <strong>{owner.email}</strong>
      </p>
      <input type="hidden" name="email" autoComplete="username" value={owner.email} />
      <PasswordInput name="password" id="session-password" label="Password" error={problem} />
      <Button disabled={isAsking}>Sign in and go on</Button>
    </form>
  );
}
