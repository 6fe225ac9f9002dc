import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PublicDrawPage } from '#components/draws/public-draw-page.tsx';
import { findPublicDraw } from '#lib/db/draws/find-public-draw.ts';

type DrawPageProps = { params: Promise<{ id: string }> };

export const metadata: Metadata = { title: 'How a sample was drawn', robots: { index: false } };

/** One draw for everybody who has its address: how it was made, and how to make it again. */
export default async function DrawPage({ params }: DrawPageProps) {
  const draw = (await findPublicDraw((await params).id)) ?? notFound();
  return <PublicDrawPage draw={draw} />;
}
