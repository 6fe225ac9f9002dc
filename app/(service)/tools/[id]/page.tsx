import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ToolDocument } from '#components/tools/tool-document.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { paths } from '#lib/paths.ts';

type ToolPageProps = { params: Promise<{ id: string }> };

const paramsSchema = z.object({ id: z.uuid() });

async function requireTool(params: ToolPageProps['params']) {
  const viewer = await requireViewer('tool.read');
  const parsed = paramsSchema.safeParse(await params);
  const tool = parsed.success ? await findTool(viewer, parsed.data.id) : null;
  return tool ?? notFound();
}

export async function generateMetadata({ params }: ToolPageProps): Promise<Metadata> {
  const { title, version } = await requireTool(params);
  return { title: `${title}, version ${version} – Tools` };
}

/** One tool, as an auditor will see it. */
export default async function ToolPage({ params }: ToolPageProps) {
  const tool = await requireTool(params);
  return (
    <>
      <BackLink href={paths.tools()}>Tools</BackLink>
      <ToolDocument tool={tool.definition} />
    </>
  );
}
