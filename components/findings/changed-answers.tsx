import { InsetText } from '#components/ui/inset-text.tsx';
import type { ChangedCount } from '#lib/domain/findings/changed-answers.ts';
import { listInWords } from '#lib/format.ts';

/** How many answers were changed after their audits were returned, and why; nothing where none was. */
export function ChangedAnswers({ changed }: { changed: readonly ChangedCount[] }) {
  if (changed.length === 0) return null;
  return (
    <InsetText>
      {listInWords(changed.map(({ words }) => words))}. The figures count the answers as they stand now.
    </InsetText>
  );
}
