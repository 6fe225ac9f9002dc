import type { ReactNode } from 'react';
import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { EvidenceNote } from '#components/audits/form/evidence-note.tsx';
import { ExpectedIn, FoundIn } from '#components/audits/form/found-in.tsx';
import { MinutesField } from '#components/audits/form/minutes-field.tsx';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

type AnswerRemarksProps = {
  card: Card;
  outcome: AnswerOutcome;
  /** What the answer is marked as: it stands in the same row. */
  children: ReactNode;
};

/** What stands beside an answer: where it was found or looked for, why, where exactly, and a note. */
export function AnswerRemarks({ card, outcome, children }: AnswerRemarksProps) {
  const { question, answer, change } = card;
  const claims =
    outcome === 'met' || outcome === 'partly' || answer.foundIn !== null || answer.expectedPlace !== null;
  const isSilent = question.scored && outcome === 'not-evidenced' && answer.expectedPlace === null;
  const { note, pointer, minutes, voice } = answer;
  return (
    <>
      <Reason card={card} />
      <div className="app-question__meta">
        {question.scored ? (
          <div className={claims ? 'app-question__found' : 'app-question__found app-script-hidden'}>
            <FoundIn card={card} />
          </div>
        ) : null}
        {isSilent ? (
          <>
            <ExpectedIn card={card} />
            <MinutesField card={card} className="app-inline-group" />
          </>
        ) : null}
        {question.type === 'text' ? null : <EvidenceNote card={card} asksMinutes={isSilent} />}
        {children}
        {isAnswered(answer) ? (
          <button
            type="button"
            className="app-link-button app-needs-script"
            onClick={() => change({ ...NO_ANSWER, note, pointer, minutes, voice }, 'chosen')}
          >
            Clear<span className="govuk-visually-hidden"> the answer to {question.number}</span>
          </button>
        ) : null}
      </div>
    </>
  );
}

/** Why: asked of a grade, and of “does not apply” where the tool says when that is so. */
function Reason({ card }: { card: Card }) {
  const { question, answer, audit, change } = card;
  const isNa = answer.value === 'na';
  const isAsked = isNa ? question.naWhen !== null : question.type === 'grade' && answer.value !== null;
  const label = isNa ? 'Why it does not apply' : 'The reason for the grade';
  if (!isAsked && question.type !== 'grade' && question.naWhen === null) return null;
  return (
    <div className={isAsked ? undefined : 'app-script-hidden'}>
      <WarnedTextarea
        {...fieldOf(card, 'reason')}
        today={audit.today}
        label={label}
        hint={isNa && question.naWhen ? `It does not apply when: ${question.naWhen}` : undefined}
        rows={2}
        value={answer.reason}
        onChange={({ target }) => change({ reason: target.value }, 'typing')}
      />
    </div>
  );
}
