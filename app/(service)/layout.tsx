import type { ReactNode } from 'react';
import { signOut } from '#app/(service)/actions.ts';
import { ConcernNotice } from '#components/concerns/concern-notice.tsx';
import { FOOTER_LINKS } from '#components/page/footer-links.ts';
import { PageShell } from '#components/page/page-shell.tsx';
import { ServiceMenu } from '#components/page/service-menu.tsx';
import { TodayProvider } from '#components/page/today.tsx';
import { SessionWarning } from '#components/session/session-warning.tsx';
import { SignOutForm } from '#components/session/sign-out-form.tsx';
import { findVisit } from '#lib/auth/viewer.ts';
import { navigationOf } from '#lib/domain/navigation.ts';
import { ROLES } from '#lib/domain/people/roles.ts';
import { isoDateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The shell of every page behind the sign-in; each page asks for its own viewer, this only draws who it is. */
export default async function ServiceLayout({ children }: { children: ReactNode }) {
  const visit = await findVisit();
  if (!visit) return children;
  const { viewer, email, councilName, idleAt, absoluteAt, waiting } = visit;
  const entries = navigationOf(viewer).map(({ to, ...entry }) => ({
    also: [],
    ...entry,
    href: paths[to](),
  }));
  return (
    <PageShell
      footerLinks={FOOTER_LINKS}
      councilName={councilName}
      personName={viewer.name}
      roleLabel={ROLES[viewer.role].label}
      navigation={<ServiceMenu entries={entries} />}
      signOut={<SignOutForm action={signOut} />}
      notification={waiting ? <ConcernNotice waiting={waiting} now={new Date()} /> : null}
    >
      <TodayProvider day={isoDateOf(new Date())}>{children}</TodayProvider>
      <SessionWarning
        owner={{ personId: viewer.personId, email }}
        idleAt={idleAt.getTime()}
        absoluteAt={absoluteAt.getTime()}
        now={Date.now()}
      />
    </PageShell>
  );
}
