import type { ReactNode } from 'react';
import { Button } from '#components/ui/button.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { textWarnings } from '#lib/domain/answers/text-warnings.ts';
import { WARNING_KINDS } from '#lib/domain/answers/warnings/warning-kinds.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { WORD_SOURCES } from '#lib/domain/words/word-sources.ts';
import type { Release, WrittenWords } from '#lib/domain/words/written-words.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type WordsEntryProps = {
  cycleId: string;
  tool: ToolDefinition;
  written: WrittenWords;
  /** The London day, yyyy-mm-dd. */
  today: string;
  withdraw: (form: FormData) => Promise<void>;
};

/** Words as they were written, what they look like that should not leave, and what was released of them. */
export function WordsEntry({ cycleId, tool, written, today, withdraw }: WordsEntryProps) {
  const { auditId, code, questionId, source, words, release } = written;
  const question = findQuestion(tool, questionId);
  const [warning] = release ? [] : textWarnings(words, today);
  return (
    <li className="app-words__entry">
      <p className="app-words__about">
        <a className="govuk-link" href={paths.audit(auditId)}>
          {code}
        </a>{' '}
        · {WORD_SOURCES[source].label} · {question ? `${question.number} ${question.text}` : questionId}
      </p>
      <blockquote className="app-words__words">{words}</blockquote>
      {warning ? (
        <p className="app-words__state">
          <Tag colour="yellow">Look at it</Tag> “{warning.piece}” looks like{' '}
          {WARNING_KINDS[warning.kind].label}.
        </p>
      ) : null}
      {release ? (
        <Released release={release} written={words} withdraw={withdraw} />
      ) : (
        <p className="app-words__state">
          <a className="govuk-link" href={paths.releaseWords(cycleId, written)}>
            Release these words
            <span className="govuk-visually-hidden">
              {' '}
              of {code}, question {question?.number ?? questionId}
            </span>
          </a>
        </p>
      )}
    </li>
  );
}

type ReleasedProps = { release: Release; written: string; withdraw: WordsEntryProps['withdraw'] };

function Released({ release, written, withdraw }: ReleasedProps): ReactNode {
  const { id, words, releasedAt } = release;
  return (
    <div className="app-words__released">
      <p className="app-words__state">
        <Tag colour="green">Released</Tag> on {dateOf(new Date(releasedAt))}
        {words === written ? ', as written' : ` as “${words}”`}
      </p>
      <form action={withdraw}>
        <input type="hidden" name="id" value={id} />
        <Button variant="secondary">Withdraw</Button>
      </form>
    </div>
  );
}
