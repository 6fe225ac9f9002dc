'use server';

import { redirect } from 'next/navigation';
import { closeSession } from '#lib/auth/viewer.ts';
import { paths } from '#lib/paths.ts';

/** Ends the session on the server and says so. */
export async function signOut(): Promise<void> {
  await closeSession();
  redirect(paths.signedOut());
}
