'use client';

import { type ReactNode, useActionState } from 'react';
import { WarnedTextarea } from '#components/audits/warned-text.tsx';
import { FormProblems } from '#components/page/form-problems.tsx';
import { type PlaceChoice, PointFields, STAYS } from '#components/replies/point-fields.tsx';
import { Button } from '#components/ui/button.tsx';
import { emptyForm, type FormState, problemAt, typed } from '#lib/domain/parse-form.ts';
import type { Point } from '#lib/domain/replies/reply-point.ts';

/** A section of the audit: each question already drawn with its answer. */
export type ReadSection = {
  id: string;
  title: string;
  questions: { id: string; number: string; isScored: boolean; isGap: boolean; read: ReactNode }[];
};

type ReplyFormProps = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  sections: readonly ReadSection[];
  places: readonly PlaceChoice[];
  /** What was drafted before. */
  before: { words: string; points: readonly Point[] };
  today: string;
};

/** The audit to read, with a place beside each answer to point to evidence, and a few words at the end. */
export function ReplyForm({ action, sections, places, before, today }: ReplyFormProps) {
  const [state, act] = useActionState(action, emptyForm);
  const draftOf = (id: string) => before.points.find(({ questionId }) => questionId === id) ?? null;
  return (
    <form action={act} noValidate>
      <FormProblems problems={state.problems} />
      {sections.map(({ id, title, questions }) => (
        <section key={id} className="app-audit-read" aria-labelledby={`section-${id}`}>
          <h2 className="govuk-heading-l" id={`section-${id}`}>
            {title}
          </h2>
          {questions.map((question) => (
            <div key={question.id} className="app-replied">
              {question.read}
              {question.isScored ? (
                <PointFields before={draftOf(question.id)} {...{ question, places, state, today }} />
              ) : null}
            </div>
          ))}
        </section>
      ))}
      <section aria-labelledby="your-reply" className="app-two-thirds">
        <h2 className="govuk-heading-l" id="your-reply">
          Your reply
        </h2>
        <WarnedTextarea
          name="words"
          label="What would you like to say about this audit?"
          hint="What rings true, what does not, what the record cannot show. The pair and the safeguarding unit read it"
          rows={5}
          defaultValue={typed(state.fields, 'words', before.words)}
          error={problemAt(state, 'words')}
          today={today}
          stays={STAYS}
        />
        <p className="govuk-body">
          You can save what you have and come back to it. You send your reply once: the pair then looks where
          you point, and you see here what they decide.
        </p>
        <div className="govuk-button-group">
          <Button name="do" value="send">
            Send your reply
          </Button>
          <Button name="do" value="draft" variant="secondary">
            Save and come back later
          </Button>
        </div>
      </section>
    </form>
  );
}
