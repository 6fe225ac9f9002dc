'use client';

import { useActionState, useState } from 'react';
import { AnswerFields } from '#components/audits/form/answer-fields.tsx';
import { AnswerMarks } from '#components/audits/form/answer-marks.tsx';
import { AnswerRemarks } from '#components/audits/form/answer-remarks.tsx';
import type { Card } from '#components/audits/form/card.ts';
import { KEPT, WarnedTextarea } from '#components/audits/warned-text.tsx';
import { NOTHING_CHANGED, type PostedChangeState } from '#components/moderation/change-state.ts';
import { FormProblems } from '#components/page/form-problems.tsx';
import { Button } from '#components/ui/button.tsx';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import { fieldName } from '#lib/domain/audits/posted-answers.ts';
import { problemAt, typed } from '#lib/domain/parse-form.ts';
import type { Question } from '#lib/domain/tools/question.ts';

type ChangeAnswerProps = {
  audit: FormAudit;
  question: Question;
  /** The answer as it stands. */
  standing: Answer;
  action: (state: PostedChangeState, form: FormData) => Promise<PostedChangeState>;
};

const nothing = () => undefined;

/** The fields of one question of a returned audit, and why its answer is changed. */
export function ChangeAnswer({ audit, question, standing, action }: ChangeAnswerProps) {
  const [state, act] = useActionState(action, NOTHING_CHANGED);
  const [answer, setAnswer] = useState(state.held ?? standing);
  const card: Card = {
    audit,
    question,
    answer,
    problems: state.problems,
    change: (part) => setAnswer((before) => ({ ...before, ...part })),
    rest: nothing,
    unreadable: nothing,
  };
  const judgement = outcomeOf(question, answer, calendarAt(audit.today));
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      <input type="hidden" name={fieldName(question.id, 'command')} value="moderation" />
      <fieldset className="app-question__fields app-moderate__answer" id="answer">
        <legend>
          <h2 className="govuk-heading-m">Your answer</h2>
        </legend>
        <AnswerFields card={card} judgement={judgement} showKeys={false} />
        <AnswerRemarks card={card} outcome={judgement.outcome}>
          <AnswerMarks card={card} showKeys={false} />
        </AnswerRemarks>
      </fieldset>
      <WarnedTextarea
        stays={KEPT}
        name="whyChanged"
        label="Why do you change it?"
        labelSize="m"
        hint="Say where the record shows it. The pair reads this beside their own answer. Do not write names"
        rows={3}
        error={problemAt(state, 'whyChanged')}
        defaultValue={typed(state.fields, 'whyChanged')}
      />
      <Button>Change this answer</Button>
    </form>
  );
}
