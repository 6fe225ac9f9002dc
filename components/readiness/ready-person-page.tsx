import type { ComponentProps } from 'react';
import { DoneAlert } from '#components/page/done-alert.tsx';
import { ExperienceForm } from '#components/readiness/experience-form.tsx';
import { HeldAudits } from '#components/readiness/held-audits.tsx';
import { LeaveForm } from '#components/readiness/leave-form.tsx';
import { LeaveList } from '#components/readiness/leave-list.tsx';
import { LinesForm } from '#components/readiness/lines-form.tsx';
import { TrainingRecord } from '#components/readiness/training-record.tsx';
import { BackLink } from '#components/ui/back-link.tsx';
import { SEATS, type Seat } from '#lib/domain/people/roles.ts';
import type { HeldAudit, Leave } from '#lib/domain/readiness/leave.ts';
import { paths } from '#lib/paths.ts';

type Team = { id: string; name: string };
type ShownPerson = ComponentProps<typeof TrainingRecord> & {
  name: string;
  seat: Seat | null;
  teamName: string | null;
  returned: number;
  marked: boolean;
  experiencedAfter: number;
  leave: readonly Leave[];
  manages: readonly Team[];
  otherTeams: readonly Team[];
  audits: readonly HeldAudit[];
};

type ReadyPersonPageProps = {
  person: ShownPerson;
  actions: {
    addLeave: ComponentProps<typeof LeaveForm>['action'];
    removeLeave: ComponentProps<typeof LeaveList>['remove'];
    mark: () => Promise<void>;
    addTeam: ComponentProps<typeof LinesForm>['add'];
    removeTeam: ComponentProps<typeof LinesForm>['remove'];
  };
  done: 'saved' | undefined;
};

/** Everything a coordinator knows and decides about one auditor. */
export function ReadyPersonPage({ person, actions, done }: ReadyPersonPageProps) {
  return (
    <>
      <BackLink href={paths.readiness()}>Auditors</BackLink>
      <div className="app-two-thirds">
        <DoneAlert done={done} words={{ saved: 'The change is saved' }} />
        <span className="govuk-caption-l">
          {[person.seat && SEATS[person.seat].label, person.teamName].filter(Boolean).join(', ')}
        </span>
        <h1 className="govuk-heading-l">{person.name}</h1>
        <h2 className="govuk-heading-m">Training</h2>
        <TrainingRecord training={person.training} sessions={person.sessions} />
        <h2 className="govuk-heading-m">Audits now</h2>
        <HeldAudits audits={person.audits} />
        <h2 className="govuk-heading-m">Days away</h2>
        <DaysAway person={person} actions={actions} />
        <h2 className="govuk-heading-m">Experience</h2>
        <ExperienceForm {...person} action={actions.mark} />
        <h2 className="govuk-heading-m">Teams they manage</h2>
        <p className="govuk-body">
          Nobody audits a case of a team whose workers they manage, even where they do not belong to it.
        </p>
        <LinesForm
          add={actions.addTeam}
          remove={actions.removeTeam}
          manages={person.manages}
          others={person.otherTeams}
        />
      </div>
    </>
  );
}

function DaysAway({ person, actions }: Pick<ReadyPersonPageProps, 'person' | 'actions'>) {
  return (
    <>
      {person.leave.length === 0 ? (
        <p className="govuk-body">No days away are recorded.</p>
      ) : (
        <LeaveList
          leave={person.leave}
          held={person.audits}
          whoHas="They have"
          advice="Give them a later day, or change the pair."
          remove={actions.removeLeave}
        />
      )}
      <LeaveForm action={actions.addLeave} />
    </>
  );
}
