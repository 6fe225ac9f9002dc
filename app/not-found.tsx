import { FOOTER_LINKS } from '#components/page/footer-links.ts';
import { NotFoundMessage } from '#components/page/not-found-message.tsx';
import { PageShell } from '#components/page/page-shell.tsx';

/** An address that leads nowhere at all. */
export default function NotFound() {
  return (
    <PageShell footerLinks={FOOTER_LINKS}>
      <NotFoundMessage />
    </PageShell>
  );
}
