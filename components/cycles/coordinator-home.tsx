import type { ReactNode } from 'react';
import { CycleConcerns } from '#components/concerns/cycle-concerns.tsx';
import { CycleProgress } from '#components/cycles/cycle-progress.tsx';
import { CycleStatusTag } from '#components/cycles/cycle-status-tag.tsx';
import { ButtonLink } from '#components/ui/button.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { CycleRow } from '#lib/domain/cycles/cycle.ts';
import { nextAction } from '#lib/domain/cycles/life.ts';
import { type ReturnCounts, returnCounts } from '#lib/domain/cycles/returns.ts';
import { cycleSteps } from '#lib/domain/cycles/workflow.ts';
import type { PageOf } from '#lib/domain/page-number.ts';
import { dateInWords, dueInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type CoordinatorHomeProps = {
  cycles: PageOf<CycleRow>;
  today: string;
  /** What else waits for this coordinator. */
  children?: ReactNode;
};

/** What needs the coordinator today: each cycle that is not over, with what has come back and the one next thing to do. */
export function CoordinatorHome({ cycles: { rows, hasMore }, today, children }: CoordinatorHomeProps) {
  return (
    <>
      <div className="app-title-row">
        <h1 className="govuk-heading-xl">Your cycles</h1>
        {rows.length === 0 ? null : (
          <ButtonLink href={paths.newCycle()} variant="secondary">
            Plan a cycle
          </ButtonLink>
        )}
      </div>
      {children}
      {rows.length === 0 ? <NothingUnderWay /> : <CycleWork cycles={rows} today={today} />}
      {rows.length === 0 ? null : (
        <p className="govuk-body">
          <a className="govuk-link" href={paths.cycles()}>
            {hasMore
              ? 'More cycles, and those whose findings are published'
              : 'All cycles, with those that are over'}
          </a>
          {' · '}
          <a className="govuk-link" href={paths.programme()}>
            The year’s programme
          </a>
        </p>
      )}
    </>
  );
}

function NothingUnderWay() {
  return (
    <EmptyState title="No cycle is under way">
      <p className="govuk-body">
        Each cycle you plan stands here with what has come back and the next thing to do, until its findings
        are published.
      </p>
      <p className="govuk-body">
        <a className="govuk-link" href={paths.newCycle()}>
          Plan a cycle
        </a>{' '}
        or look at{' '}
        <a className="govuk-link" href={paths.cycles()}>
          all cycles
        </a>
        .
      </p>
    </EmptyState>
  );
}

function CycleWork({ cycles, today }: { cycles: readonly CycleRow[]; today: string }) {
  return (
    <ul className="app-work">
      {cycles.map((cycle) => (
        <li key={cycle.id} className="app-work__row">
          <div>
            <h2 className="app-work__title">
              <a className="govuk-link" href={paths.cycle(cycle.id)}>
                {cycle.name}
              </a>{' '}
              <CycleStatusTag status={cycle.status} />
            </h2>
            <p className="app-work__more">{dueWords(cycle, today)}</p>
            <p className="app-work__more">{needsWords(cycle, today)}</p>
            <CycleConcerns cycle={cycle} className="app-work__more" />
          </div>
          <CycleProgress cycle={cycle} today={today} />
          <NextLink cycle={cycle} />
        </li>
      ))}
    </ul>
  );
}

const dueWords = ({ toolTitle, status, dueOn }: CycleRow, today: string) =>
  status === 'open'
    ? `${toolTitle} · audits ${dueInWords(dueOn, today)}`
    : `${toolTitle} · audits due ${dateInWords(dueOn)}`;

/** How many audits are late now and how many are due this week; those picked by hand are counted apart. */
function needsWords(cycle: CycleRow, today: string): string {
  const say = ({ late, dueSoon }: ReturnCounts) => [
    ...(late > 0 ? [`${late} late now`] : []),
    ...(dueSoon > 0 ? [`${dueSoon} due this week`] : []),
  ];
  const drawn = say(returnCounts({ ...cycle, requested: cycle.sampleSize }, today)).join(', ');
  const targeted = say(returnCounts({ ...cycle, ...cycle.targeted }, today)).join(', ');
  return [drawn, targeted && `picked by hand: ${targeted}`].filter(Boolean).join(' · ');
}

function NextLink({ cycle }: { cycle: CycleRow }) {
  const next = nextAction(cycle);
  const isPage = next.kind === 'page';
  return (
    <ButtonLink href={isPage ? paths[next.page](cycle.id) : paths.cycle(cycle.id)}>
      {isPage ? next.label : cycleSteps(cycle.status)[next.action]?.label}
      <span className="govuk-visually-hidden"> – {cycle.name}</span>
    </ButtonLink>
  );
}
