import type { Metadata } from 'next';
import { connection } from 'next/server';
import { OpenDataPage } from '#components/open-data/open-data-page.tsx';
import { openApiOf } from '#lib/domain/open-data/openapi.ts';
import { env } from '#lib/env.ts';

export const metadata: Metadata = { title: 'Open data' };

/** What other systems can read, and how: the description of the interface in words. */
export default async function OpenDataGuide() {
  // The service’s own address is known where it runs, not where it was built.
  await connection();
  return <OpenDataPage api={openApiOf(env().SIGHTLINE_ORIGIN)} />;
}
