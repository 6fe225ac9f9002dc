import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import { signInWithPassword } from '#app/(door)/sign-in/actions.ts';
import { SignInForm } from '#components/door/sign-in-form.tsx';
import { findViewer } from '#lib/auth/viewer.ts';
import { wayBack } from '#lib/domain/people/way-back.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Sign in' };

const searchSchema = z.object({
  reason: z.enum(['ended']).optional().catch(undefined),
  to: z.unknown().optional().transform(wayBack),
});

/** Where everybody comes in; someone already signed in goes on. */
export default async function SignInPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const { reason, to } = searchSchema.parse(await searchParams);
  if (await findViewer({ quietly: true })) redirect(to ?? paths.home());
  return <SignInForm action={signInWithPassword} hasEnded={reason === 'ended'} goesTo={to} />;
}
