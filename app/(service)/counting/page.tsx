import type { Metadata } from 'next';
import { CountingGuide } from '#components/findings/counting-guide.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findFigureLimits } from '#lib/db/findings/find-figure-limits.ts';

export const metadata: Metadata = { title: 'How these are counted' };

/** How every figure comes about, in plain words. */
export default async function CountingPage() {
  const viewer = await requireViewer();
  return (
    <>
      <h1 className="govuk-heading-l">How these are counted</h1>
      <CountingGuide limits={await findFigureLimits(viewer)} />
    </>
  );
}
