import type { Metadata } from 'next';
import { z } from 'zod';
import { ExpectationsPage } from '#components/expectations/expectations-page.tsx';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findExpectedTool } from '#lib/db/expectations/find-expected-tool.ts';
import { listToolsInUse } from '#lib/db/readiness/list-tools-in-use.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'What is expected – Findings' };

const DONE = { agreed: 'What is expected is recorded', 'given-up': 'Nothing is expected of it any more' };

const querySchema = z.object({
  tool: z.string().max(100).optional().catch(undefined),
  done: z.enum(['agreed', 'given-up']).optional().catch(undefined),
});

/** What is expected of each key area, tool by tool. */
export default async function FindingsExpectationsPage({ searchParams }: { searchParams: Promise<unknown> }) {
  const viewer = await requireViewer('expectation.agree');
  const { tool, done } = querySchema.parse(await searchParams);
  const tools = await listToolsInUse(viewer);
  const used =
    tools.find(({ slug }) => slug === tool) ?? tools.find(({ use }) => use !== 'never') ?? tools[0];
  const found = used ? await findExpectedTool(viewer, used.slug) : null;
  return (
    <>
      <BackLink href={paths.findingsList()}>Findings</BackLink>
      <DoneAlert done={done} words={DONE} />
      <ExpectationsPage tools={tools} tool={used && found ? { ...found, slug: used.slug } : null} />
    </>
  );
}
