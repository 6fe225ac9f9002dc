import type { ReactNode } from 'react';
import { PageShell } from '#components/page/page-shell.tsx';

/** The shell of the pages that need no sign-in. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return <PageShell>{children}</PageShell>;
}
