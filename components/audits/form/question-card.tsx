import { AnswerFields } from '#components/audits/form/answer-fields.tsx';
import { AnswerMarks } from '#components/audits/form/answer-marks.tsx';
import { AnswerRemarks } from '#components/audits/form/answer-remarks.tsx';
import type { Card } from '#components/audits/form/card.ts';
import { ClashPanel } from '#components/audits/form/clash-panel.tsx';
import { ConcernAdvice } from '#components/audits/form/concern-advice.tsx';
import { FormGuide } from '#components/audits/form/form-guide.tsx';
import { AskLink, QuestionAsked } from '#components/questions/question-ask.tsx';
import { classNames } from '#components/ui/class-names.ts';
import { ErrorMessage } from '#components/ui/error-message.tsx';
import { alertFor } from '#lib/domain/answers/alert-for.ts';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import type { Entry } from '#lib/domain/audits/save-entry.ts';
import { whenInWords } from '#lib/format.ts';

type QuestionCardProps = {
  card: Card;
  entry: Entry;
  /** The id under which this answer is saved once, should the section be posted without JavaScript. */
  commandId: string;
  isCurrent: boolean;
  showKeys: boolean;
  explainsSilence: boolean;
  settle: (keep: 'mine' | 'theirs') => void;
};

/** One question with all that answers it. */
export function QuestionCard({ card, entry, commandId, isCurrent, showKeys, ...more }: QuestionCardProps) {
  const { question, answer, audit } = card;
  const judgement = outcomeOf(question, answer, calendarAt(audit.today));
  const concern = alertFor(question, judgement.outcome, audit.vocabulary);
  return (
    <div
      className={classNames('app-question', isCurrent && 'app-question--current')}
      id={question.id}
      tabIndex={-1}
    >
      <fieldset className="app-question__fields">
        <legend>
          <h2 className="app-question__title">
            <span className="app-question__number">{question.number}</span> {question.text}
          </h2>
        </legend>
        <input type="hidden" name={fieldName(question.id, 'version')} value={entry.version} />
        <input type="hidden" name={fieldName(question.id, 'command')} value={commandId} />
        <FormGuide question={question} audit={audit} />
        <AnswerFields card={card} judgement={judgement} showKeys={showKeys} />
        {more.explainsSilence ? (
          <p className="app-note">
            “No” means the record shows it was not done. “Nothing found” means the record is silent: it may
            have been done.
          </p>
        ) : null}
        <AnswerRemarks card={card} outcome={judgement.outcome}>
          <AnswerMarks card={card} showKeys={showKeys} />
          <AskLink audit={audit} question={question} rest={card.rest} />
        </AnswerRemarks>
        {card.problems.map(({ message }) => (
          <ErrorMessage key={message}>{message}</ErrorMessage>
        ))}
        <QuestionAsked audit={audit} question={question} />
        <PartnerLine card={card} entry={entry} />
        {entry.clash && entry.typed ? (
          <ClashPanel
            question={question}
            mine={entry.typed}
            theirs={entry.clash}
            places={audit.vocabulary.places}
            settle={more.settle}
          />
        ) : null}
        {concern ? <ConcernAdvice concern={concern} question={question.id} audit={audit} /> : null}
      </fieldset>
    </div>
  );
}

/** Whose the answer is, where it is the partner’s. */
function PartnerLine({ card, entry }: { card: Card; entry: Entry }) {
  const { from } = entry;
  if (!from || entry.typed) return null;
  const when = whenInWords(new Date(from.at), card.audit.today);
  return (
    <p className="app-question__partner">
      {isAnswered(entry.answer) ? (
        <>
          {from.by} answered <strong>{answerInWords(card.question, entry.answer)}</strong> {when}
        </>
      ) : (
        `${from.by} changed this ${when}; it has no answer now`
      )}
    </p>
  );
}
