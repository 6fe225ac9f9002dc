import type { ReactNode } from 'react';

export type FooterLink = { href: string; text: ReactNode };
type FooterProps = { links?: readonly FooterLink[]; children?: ReactNode };

/** Our own quiet footer: GOV.UK's carries the crown and the crest, which only gov.uk may use. */
export function Footer({ links = [], children }: FooterProps) {
  return (
    <footer className="app-footer">
      <div className="govuk-width-container">
        {links.length > 0 ? (
          <ul className="app-footer__list">
            {links.map(({ href, text }) => (
              <li key={href}>
                <a className="govuk-link govuk-link--no-visited-state" href={href}>
                  {text}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
        {children ? <p className="app-footer__text">{children}</p> : null}
      </div>
    </footer>
  );
}
