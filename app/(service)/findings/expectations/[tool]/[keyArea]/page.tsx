import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { agree, giveUp } from '#app/(service)/findings/expectations/[tool]/[keyArea]/actions.ts';
import { ExpectationPage } from '#components/expectations/expectation-page.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findExpectedTool } from '#lib/db/expectations/find-expected-tool.ts';
import { listAgreements } from '#lib/db/expectations/list-agreements.ts';
import { paths } from '#lib/paths.ts';

export const metadata: Metadata = { title: 'Change what is expected – Findings' };

const paramsSchema = z.object({ tool: z.string().max(100), keyArea: z.string().max(100) });

/** What is expected of one key area. */
export default async function KeyAreaExpectationPage({ params }: { params: Promise<unknown> }) {
  const viewer = await requireViewer('expectation.agree');
  const { tool: toolSlug, keyArea } = paramsSchema.parse(await params);
  const of = { toolSlug, keyArea };
  const [tool, agreements] = await Promise.all([
    findExpectedTool(viewer, toolSlug),
    listAgreements(viewer, of),
  ]);
  const area = tool?.keyAreas.find(({ id }) => id === keyArea);
  if (!tool || !area) notFound();
  return (
    <>
      <BackLink href={paths.expectations({ tool: toolSlug })}>What is expected</BackLink>
      <ExpectationPage
        tool={tool.title}
        label={area.label}
        agreements={agreements}
        agree={agree.bind(null, of)}
        giveUp={giveUp.bind(null, of)}
      />
    </>
  );
}
