import { answerWords } from '#lib/domain/tools/answer-words.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** The answers a question offers, as an auditor will see them, to read and to tick on paper. */
export function AnswerBoxes({ question }: { question: Question }) {
  const { says, boxes } = answerWords(question);
  return (
    <>
      {says ? <p className="govuk-body app-tool-question__says">{says}</p> : null}
      {boxes.length > 0 ? (
        <ul className="app-answer-boxes" aria-label={`Answers to ${question.number}`}>
          {boxes.map(({ label }) => (
            <li key={label} className="app-answer-boxes__box">
              {label}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
