import { ErrorSummary } from '#components/ui/error-summary.tsx';
import type { Problem } from '#lib/domain/problems.ts';

/** What a person can put right in a form, above it, each a link to its field. */
export function FormProblems({ problems }: { problems: readonly Problem[] }) {
  return (
    <ErrorSummary problems={problems.map(({ field, message }) => ({ text: message, href: `#${field}` }))} />
  );
}
