import type { ReactNode } from 'react';
import { FOOTER_LINKS } from '#components/page/footer-links.ts';
import { PageShell } from '#components/page/page-shell.tsx';

/** The shell of the pages that need no sign-in. */
export default function DoorLayout({ children }: { children: ReactNode }) {
  return <PageShell footerLinks={FOOTER_LINKS}>{children}</PageShell>;
}
