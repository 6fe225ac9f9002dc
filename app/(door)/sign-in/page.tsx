import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signInWithPassword } from '#app/(door)/sign-in/actions.ts';
import { SignInForm } from '#components/door/sign-in-form.tsx';
import { findViewer } from '#lib/auth/viewer.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Sign in' };

const reasonSchema = z.object({ reason: z.enum(['ended']).optional().catch(undefined) });

/** Where everybody comes in; someone already signed in goes on. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  if (await findViewer({ quietly: true })) redirect(paths.home());
  const { reason } = reasonSchema.parse(await searchParams);
  return <SignInForm action={signInWithPassword} hasEnded={reason === 'ended'} />;
}
