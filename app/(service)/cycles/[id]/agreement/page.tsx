import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AgreementPage } from '#components/agreement/agreement-page.tsx';
import { CycleHead } from '#components/cycles/cycle-head.tsx';
import { requireViewer } from '#lib/auth/viewer.ts';
import { findAgreement } from '#lib/db/agreement/find-agreement.ts';

type CycleAgreementProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'Agreement of pairs' };

/** How far the pairs of a cycle agreed before they talked. */
export default async function CycleAgreementPage({ params }: CycleAgreementProps) {
  const viewer = await requireViewer('cycle.read');
  const cycle = (await findAgreement(viewer, (await params).id)) ?? notFound();
  return (
    <>
      <CycleHead cycle={cycle} current="agreement" />
      <AgreementPage cycle={cycle} agreement={cycle.agreement} />
    </>
  );
}
