import type { Metadata } from 'next';
import { ToolLibrary } from '#components/tools/tool-library.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { listTools } from '#lib/db/tools/list-tools.ts';

export const metadata: Metadata = { title: 'Tools' };

/** The library of audit tools. */
export default async function ToolsPage() {
  const viewer = await requireViewer('tool.read');
  return (
    <>
      <h1 className="govuk-heading-xl">Tools</h1>
      <p className="govuk-body-l app-two-thirds">
        An audit tool is the set of questions that every pair asks of every case in a cycle. A published
        version never changes, so that figures can be compared.
      </p>
      <ToolLibrary tools={await listTools(viewer)} />
    </>
  );
}
