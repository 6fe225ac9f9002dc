import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import type { ReturnedAnswerChange } from '#lib/domain/audits/after-return.ts';
import type { ChangeKind } from '#lib/domain/audits/change-returned.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { momentInWords } from '#lib/format.ts';

type AnswerChangesProps = { question: Question; changes: readonly ReturnedAnswerChange[] };

const BECAUSE: Record<ChangeKind, string> = {
  moderation: 'Changed by the moderator',
  reply: 'Changed after a reply',
};

/** What an answer was before it was changed after the return, and why: the original stays in sight. */
export function AnswerChanges({ question, changes }: AnswerChangesProps) {
  if (changes.length === 0) return null;
  return (
    <ul className="app-changes">
      {changes.map(({ kind, before, after, reason, by, at }) => (
        <li key={at.getTime()} className="app-changes__one">
          <p className="app-changes__from">
            {BECAUSE[kind]}: was <strong>{answerInWords(question, before)}</strong>, became{' '}
            <strong>{answerInWords(question, after)}</strong>
          </p>
          <p className="app-changes__why">{reason}</p>
          <p className="app-note">
            {by}, {momentInWords(at)}
          </p>
        </li>
      ))}
    </ul>
  );
}
