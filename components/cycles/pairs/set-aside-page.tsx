import { SetAsideForm } from '#components/cycles/pairs/set-aside-form.tsx';
import { StepForm } from '#components/cycles/step-form.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { SummaryList } from '#components/ui/summary-list.tsx';
import type { Cycle } from '#lib/domain/cycles/cycle.ts';
import { type AuditToPair, canChangePair, type PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { isSetAside } from '#lib/domain/cycles/pairs/pair-board.ts';
import { PAIR_RULES } from '#lib/domain/cycles/pairs/pair-rules.ts';
import { brokenByTwo } from '#lib/domain/cycles/pairs/set-aside.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { FormState } from '#lib/domain/parse-form.ts';
import { dateOf } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type SetAsidePageProps = {
  cycle: Cycle;
  audit: AuditToPair;
  facts: PairFacts;
  names: ReadonlyMap<string, string>;
  /** Whom the coordinator had in mind, or who sits there. */
  asked: Pick<AuditToPair, 'manager' | 'chair'>;
  setAside: Action;
  restore: Action;
};

/** What is set aside for an audit, and the form that sets rules aside. */
export function SetAsidePage({ cycle, audit, facts, names, asked, ...actions }: SetAsidePageProps) {
  const canChange = cycleSteps(cycle.status).pair !== undefined && canChangePair(audit.status);
  const now = audit.setAside.filter(({ rule }) => isSetAside(audit, rule));
  const nameOf = (id: string | null) => names.get(id ?? '') ?? 'Nobody';
  return (
    <>
      <BackLink href={paths.pairs(cycle.id)}>Pairs</BackLink>
      <span className="govuk-caption-l">{cycle.name}</span>
      <h1 className="govuk-heading-l">{audit.code}: set a rule aside</h1>
      <SummaryList
        className="app-two-thirds"
        rows={[
          { name: 'Team of the case', value: audit.teamName },
          { name: 'Group manager', value: nameOf(audit.manager) },
          { name: 'Independent chair', value: nameOf(audit.chair) },
          ...now.map((one) => ({
            name: 'Set aside',
            value: (
              <>
                {PAIR_RULES[one.rule].label}: “{one.reason}”
                <span className="app-cycles__more">
                  {one.by}, {dateOf(one.at)}
                </span>
              </>
            ),
          })),
        ]}
      />
      {canChange && now.length > 0 ? (
        <StepForm
          action={actions.restore}
          label="Let every rule hold again"
          confirms={null}
          hrefs={{}}
          variant="secondary"
        />
      ) : null}
      {canChange ? (
        <SetAsideForm
          action={actions.setAside}
          auditors={facts.auditors}
          asked={asked}
          broken={brokenByTwo(facts, audit, asked)}
          strengths={facts.terms.strengths}
        />
      ) : (
        <p className="govuk-body">The pair of this audit cannot change any more.</p>
      )}
    </>
  );
}
