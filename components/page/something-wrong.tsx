'use client';

import { ErrorPage } from '#components/page/error-page.tsx';
import { Button } from '#components/ui/button.tsx';

type SomethingWrongProps = {
  /** What finds this fault in the log; it says nothing by itself. */
  code?: string;
  retry: () => void;
};

/** Says that it is our fault, that saved work is safe, and what to do next. */
export function SomethingWrong({ code, retry }: SomethingWrongProps) {
  const report = code ? [`If you report it, give this code: ${code}`] : [];
  return (
    <ErrorPage
      heading="Something went wrong"
      paragraphs={[
        'This is a fault in Sightline, not something you did. Everything that said “Saved” is saved.',
        ...report,
      ]}
      onward={
        <Button type="button" onClick={() => retry()}>
          Try again
        </Button>
      }
    />
  );
}
