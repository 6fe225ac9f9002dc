import type { ReactNode } from 'react';
import { Footer, type FooterLink } from '#components/ui/footer.tsx';
import { GenericHeader } from '#components/ui/generic-header.tsx';
import { SkipLink } from '#components/ui/skip-link.tsx';

type PageShellProps = {
  /** Left out, with the three that follow, on pages before the sign-in. */
  councilName?: string;
  personName?: string;
  roleLabel?: string;
  /** The form that signs out. */
  signOut?: ReactNode;
  /** The main menu. */
  navigation?: ReactNode;
  /** Word of what has just been done, above the page's own content. */
  notification?: ReactNode;
  footerLinks?: readonly FooterLink[];
  children: ReactNode;
};

/** All that stands around a page's own content, from the skip link to the footer. */
export function PageShell({ navigation, notification, footerLinks, children, ...person }: PageShellProps) {
  return (
    <>
      <SkipLink />
      <header>
        <GenericHeader name="Sightline" side={<WhoIsHere {...person} />} />
        {navigation}
      </header>
      <div className="app-page__main">
        <div className="govuk-width-container">
          <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
            {notification}
            {children}
          </main>
        </div>
      </div>
      <Footer links={footerLinks} />
    </>
  );
}

type WhoIsHereProps = Pick<PageShellProps, 'councilName' | 'personName' | 'roleLabel' | 'signOut'>;

function WhoIsHere({ councilName, personName, roleLabel, signOut }: WhoIsHereProps) {
  const words = [councilName, roleLabel, personName].filter(Boolean).join(' · ');
  return (
    <>
      {words ? <span>{words}</span> : null}
      {signOut}
    </>
  );
}
