'use client';

import { SomethingWrong } from '#components/page/something-wrong.tsx';

/** A fault of ours. What went wrong is in the log, never on the page. */
export default function ServiceError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return <SomethingWrong code={error.digest} retry={retry} />;
}
