import type { ReactNode } from 'react';
import { BackLink } from '#components/ui/back-link.tsx';
import { InsetText } from '#components/ui/inset-text.tsx';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { WORD_SOURCES } from '#lib/domain/words/word-sources.ts';
import { outcomeChoice, type WrittenWords } from '#lib/domain/words/written-words.ts';
import { paths } from '#lib/paths.ts';

type ReleasePageProps = {
  cycle: { id: string; name: string };
  tool: ToolDefinition;
  written: WrittenWords;
  /** The form, or nothing where the words are released already. */
  children: ReactNode;
};

/** Words of one audit beside what is to be released of them. */
export function ReleasePage({ cycle, tool, written, children }: ReleasePageProps) {
  const question = findQuestion(tool, written.questionId);
  return (
    <>
      <BackLink href={paths.words(cycle.id)}>What people wrote</BackLink>
      <span className="govuk-caption-l">
        {cycle.name} · {written.code} · {WORD_SOURCES[written.source].label}
      </span>
      <h1 className="govuk-heading-l">Release words</h1>
      <p className="govuk-body app-two-thirds">
        {question ? `${question.number} ${question.text}` : written.questionId} (
        {outcomeChoice(written.outcome)}
        .)
      </p>
      <InsetText>{written.words}</InsetText>
      {children}
    </>
  );
}
