import { type Card, fieldOf } from '#components/audits/form/card.ts';
import { FoundIn } from '#components/audits/form/found-in.tsx';
import { Details } from '#components/ui/details.tsx';
import { Textarea } from '#components/ui/textarea.tsx';
import { isAnswered } from '#lib/domain/answers/is-answered.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';

type AnswerRemarksProps = { card: Card; outcome: AnswerOutcome };

/** What stands beside an answer: where it was found, why, and a note. */
export function AnswerRemarks({ card, outcome }: AnswerRemarksProps) {
  const { question, answer, change } = card;
  const claims =
    outcome === 'met' || outcome === 'partly' || answer.foundIn !== null || answer.expectedPlace !== null;
  return (
    <>
      <Reason card={card} />
      <div className="app-question__meta">
        {question.scored ? (
          <div className={claims ? 'app-question__found' : 'app-question__found app-script-hidden'}>
            <FoundIn card={card} />
          </div>
        ) : null}
        <Note card={card} />
        {isAnswered(answer) ? (
          <button
            type="button"
            className="app-link-button app-needs-script"
            onClick={() => change({ ...NO_ANSWER, note: answer.note }, 'chosen')}
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
  const { question, answer, change } = card;
  const isNa = answer.value === 'na';
  const isAsked = isNa ? question.naWhen !== null : question.type === 'grade' && answer.value !== null;
  const label = isNa ? 'Why it does not apply' : 'The reason for the grade';
  if (!isAsked && question.type !== 'grade' && question.naWhen === null) return null;
  return (
    <div className={isAsked ? undefined : 'app-script-hidden'}>
      <Textarea
        {...fieldOf(card, 'reason')}
        label={label}
        hint={isNa && question.naWhen ? `It does not apply when: ${question.naWhen}` : undefined}
        rows={2}
        value={answer.reason}
        onChange={({ target }) => change({ reason: target.value }, 'typing')}
      />
    </div>
  );
}

/** A note. Someone may have opened it before the script came, which React need not mind. */
function Note({ card }: { card: Card }) {
  const { question, answer, change } = card;
  if (question.type === 'text') return null;
  const number = <span className="govuk-visually-hidden"> for {question.number}</span>;
  return (
    <Details
      id={`${question.id}-note-details`}
      suppressHydrationWarning
      open={answer.note !== '' || undefined}
      summary={answer.note === '' ? <>Add a note{number}</> : <>Note{number}</>}
    >
      <Textarea
        {...fieldOf(card, 'note')}
        label={<span className="govuk-visually-hidden">Note for {question.number}</span>}
        hint="What you saw and where. Do not write names, dates of birth or addresses"
        rows={3}
        value={answer.note}
        onChange={({ target }) => change({ note: target.value }, 'typing')}
      />
    </Details>
  );
}
