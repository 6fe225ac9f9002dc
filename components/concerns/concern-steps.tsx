import { GraverForm } from '#components/concerns/graver-form.tsx';
import { ConcernPlanForm } from '#components/concerns/plan-form.tsx';
import { WordsForm } from '#components/concerns/words-form.tsx';
import type { ConcernRecord } from '#lib/domain/concerns/concern.ts';
import { concernState } from '#lib/domain/concerns/state.ts';
import type { FormState } from '#lib/domain/parse-form.ts';

type Act = (state: FormState, form: FormData) => Promise<FormState>;

/** What can be done about a concern, as the page binds it. */
export type ConcernActions = { acknowledge: Act; plan: Act; makeGraver: Act; note: Act };

type ConcernStepsProps = { concern: ConcernRecord; actions: ConcernActions; today: string };

/** What somebody on duty can do about a concern now: the next thing first. */
export function ConcernSteps({ concern, actions, today }: ConcernStepsProps) {
  const state = concernState(concern);
  return (
    <>
      {state === 'waiting' ? (
        <section aria-labelledby="acknowledge">
          <h2 className="govuk-heading-m" id="acknowledge">
            Acknowledge it
          </h2>
          <WordsForm
            action={actions.acknowledge}
            id="acknowledge-words"
            label="What do you do now?"
            hint="You say that you have read it and take it over. Whoever raised it is told. Do not write names of children"
            button="Acknowledge this concern"
          />
        </section>
      ) : null}
      {state === 'acknowledged' ? (
        <section aria-labelledby="plan">
          <h2 className="govuk-heading-m" id="plan">
            Write the plan
          </h2>
          <ConcernPlanForm action={actions.plan} />
        </section>
      ) : null}
      <section aria-labelledby="more">
        <h2 className="govuk-heading-m" id="more">
          Add a note
        </h2>
        <WordsForm
          action={actions.note}
          id="note-words"
          label="Your note"
          hint="It stays in the log for good. Do not write names of children"
          button="Keep this note"
          variant="secondary"
        />
        {concern.level === 'amber' ? <GraverForm action={actions.makeGraver} today={today} /> : null}
      </section>
    </>
  );
}
