import { NotFoundMessage } from '#components/page/not-found-message.tsx';
import { PageShell } from '#components/page/page-shell.tsx';

/** An address that leads nowhere at all. */
export default function NotFound() {
  return (
    <PageShell>
      <NotFoundMessage />
    </PageShell>
  );
}
