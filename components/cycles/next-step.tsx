import { StepForm } from '#components/cycles/step-form.tsx';
import { OpenModerations } from '#components/moderation/open-moderations.tsx';
import { OpenReplies } from '#components/replies/open-replies.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import type { CycleWithReturns } from '#lib/domain/cycles/cycle.ts';
import { nextAction } from '#lib/domain/cycles/life.ts';
import { CYCLE_STEP_NAMES, type CycleStepName, STEP_WORDS } from '#lib/domain/cycles/step-words.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import type { ReplyCounts } from '#lib/domain/replies/asked-audit.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The action of each step, bound to its cycle. */
export type StepActions = Record<CycleStepName, (state: FormState, form: FormData) => Promise<FormState>>;

type NextStepProps = {
  cycle: CycleWithReturns;
  replies: ReplyCounts | null;
  /** Moderations that are not finished while the findings can still be published. */
  unmoderated: number;
  actions: StepActions;
};

/** The one next thing to do with a cycle, and beneath it the other steps that are open. */
export function NextStep({ cycle, replies, unmoderated, actions }: NextStepProps) {
  const next = nextAction(cycle);
  const others = CYCLE_STEP_NAMES.filter(
    (name) => cycleSteps(cycle.status)[name] && !(next.kind === 'step' && next.action === name),
  );
  return (
    <section className="app-card app-next" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        Next
      </h2>
      {next.kind === 'page' ? (
        <>
          <p className="govuk-body">{next.explains}</p>
          <ButtonLink href={paths[next.page](cycle.id)}>{next.label}</ButtonLink>
        </>
      ) : (
        <Step {...{ cycle, replies, unmoderated, actions }} name={next.action} />
      )}
      {others.map((name) =>
        name === 'close' && cycle.awaited > 0 ? (
          <CannotClose key={name} cycleId={cycle.id} outstanding={cycle.awaited} />
        ) : (
          <Step key={name} {...{ cycle, replies, unmoderated, actions }} name={name} isSecond />
        ),
      )}
    </section>
  );
}

type StepProps = NextStepProps & { name: CycleStepName; isSecond?: boolean };

function Step({ cycle, replies, unmoderated, name, actions, isSecond }: StepProps) {
  const { explains, confirms } = STEP_WORDS[name];
  return (
    <>
      <p className="govuk-body">{explains}</p>
      {name === 'publish' && cycle.awaited > 0 ? <StillToCome awaited={cycle.awaited} /> : null}
      {name === 'publish' && replies ? <OpenReplies cycleId={cycle.id} replies={replies} /> : null}
      {name === 'publish' ? <OpenModerations cycleId={cycle.id} unfinished={unmoderated} /> : null}
      <StepForm
        action={actions[name]}
        label={cycleSteps(cycle.status)[name]?.label ?? ''}
        confirms={confirms}
        hrefs={{ pairs: paths.pairs(cycle.id), returns: paths.returns(cycle.id, { show: 'outstanding' }) }}
        variant={isSecond ? 'secondary' : undefined}
      />
    </>
  );
}

function StillToCome({ awaited }: { awaited: number }) {
  return (
    <p className="govuk-body">
      {count(awaited, 'audit')} let in late {awaited === 1 ? 'has' : 'have'} not come yet. What comes after
      you publish is kept out of this edition and can be part of another.
    </p>
  );
}

function CannotClose({ cycleId, outstanding }: { cycleId: string; outstanding: number }) {
  return (
    <p className="govuk-body app-quiet">
      This cycle can be closed when{' '}
      <a className="govuk-link" href={paths.returns(cycleId, { show: 'outstanding' })}>
        {outstanding === 1 ? 'the last outstanding audit' : `the ${count(outstanding, 'outstanding audit')}`}
      </a>{' '}
      {outstanding === 1 ? 'is' : 'are'} returned or accounted for.
    </p>
  );
}
