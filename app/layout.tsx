import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { buildOf } from '#lib/env.ts';

export const metadata: Metadata = {
  title: { default: 'Sightline', template: '%s – Sightline' },
  description: 'Case-file quality audits for social care',
};

export const viewport: Viewport = { themeColor: '#0b4f5c' };

// The nonce of the security policy is new on every answer, so no page can be made ahead of time.
export const dynamic = 'force-dynamic';

/** The document itself; each group of pages draws its own shell inside. It names its build, for pages that stay open. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className="govuk-template" data-build={buildOf()}>
      <head>
        <link rel="stylesheet" href={`/app.css?build=${buildOf()}`} precedence="default" />
      </head>
      <body className="govuk-template__body">{children}</body>
    </html>
  );
}
