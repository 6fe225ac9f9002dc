'use client';

import { PageShell } from '#components/page/page-shell.tsx';
import { SomethingWrong } from '#components/page/something-wrong.tsx';

/** A fault so early that there is not even a document to draw in. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en" className="govuk-template">
      <head>
        <title>Something went wrong – Sightline</title>
        <link rel="stylesheet" href="/app.css" />
      </head>
      <body className="govuk-template__body">
        <PageShell>
          <SomethingWrong code={error.digest} retry={retry} />
        </PageShell>
      </body>
    </html>
  );
}
