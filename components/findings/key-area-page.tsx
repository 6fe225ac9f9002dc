import type { ReactNode } from 'react';
import { AreaMarks } from '#components/findings/area-marks.tsx';
import { ChangedAnswers } from '#components/findings/changed-answers.tsx';
import { ConcernsRaised } from '#components/findings/concerns-raised.tsx';
import { EditionCaption, NotTheLatest } from '#components/findings/edition-head.tsx';
import { EvidenceFacts } from '#components/findings/evidence-facts.tsx';
import { ExpectationLine } from '#components/findings/expectation-line.tsx';
import { FigurePanel } from '#components/findings/figure-panel.tsx';
import { FiguresNote } from '#components/findings/figures-note.tsx';
import { FoundPlaces } from '#components/findings/found-places.tsx';
import { HowSurePanel } from '#components/findings/how-sure-panel.tsx';
import { OutcomesSection } from '#components/findings/outcomes-section.tsx';
import { SameAreaTable } from '#components/findings/same-area-table.tsx';
import { TargetedSection } from '#components/findings/targeted-section.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { editionQuery } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { KeyAreaFinding } from '#lib/domain/findings/key-area.ts';
import type { SameArea } from '#lib/domain/findings/same-area.ts';
import type { Targeted } from '#lib/domain/findings/targeted.ts';
import { paths } from '#lib/paths.ts';

type KeyAreaPageProps = {
  cycle: Pick<
    FindingsRecord,
    | 'cycleId'
    | 'name'
    | 'publishedOn'
    | 'edition'
    | 'editions'
    | 'pairMode'
    | 'concerns'
    | 'hideUpTo'
    | 'tool'
  >;
  finding: KeyAreaFinding;
  /** This key area among the cases picked by hand; null where there is none. */
  targeted: Targeted | null;
  others: SameArea;
  /** Does the reader run cycles? Others read small numbers of concerns as such. */
  runsCycles: boolean;
  /** Where each team keeps the evidence. */
  places?: ReactNode;
  /** What people wrote, as far as it is released. */
  words?: ReactNode;
  /** What is asked to be done. */
  actions?: ReactNode;
};

/** One key area: its figure and how sure it is, the questions beneath it, and everything that was said about it. */
export function KeyAreaPage({ cycle, finding, targeted, others, ...rest }: KeyAreaPageProps) {
  const { figure, sure, expectation } = finding;
  return (
    <>
      <NotTheLatest {...cycle} />
      <EditionCaption {...cycle} more={finding.label} />
      <h1 className="govuk-heading-l">{finding.title}</h1>
      <FigurePanel figure={figure} expectation={expectation} />
      {expectation ? <ExpectationLine expectation={expectation} interval={figure.interval} /> : null}
      {finding.cautions.length > 0 ? <Caution>{finding.cautions.join(' ')}</Caution> : null}
      <ChangedAnswers changed={finding.changed} />
      <OutcomesSection
        questions={finding.questions}
        csvHref={paths.findingsCsv(cycle.cycleId, editionQuery(cycle))}
      />
      <FiguresNote cycle={cycle} />
      {sure ? <HowSurePanel figure={figure} sure={sure} /> : null}
      <Evidence cycleId={cycle.cycleId} finding={finding} />
      {rest.places}
      <AreaMarks marked={finding.marked} />
      {rest.words}
      {rest.actions}
      <ConcernsRaised counts={cycle.concerns} hideUpTo={rest.runsCycles ? 0 : cycle.hideUpTo} />
      <SameAreaTable
        area={others}
        keyArea={finding.id}
        tool={cycle.tool.id}
        expectation={expectation?.percent}
      />
      {targeted ? <TargetedSection targeted={targeted} /> : null}
    </>
  );
}

function ByTeam({ cycleId, keyArea }: { cycleId: string; keyArea: string }) {
  return (
    <p className="govuk-body app-screen-only">
      <a
        className="govuk-link govuk-link--no-visited-state"
        href={paths.breakdown(cycleId, { by: 'team', area: keyArea })}
      >
        This key area by team, and by what cases have in common
      </a>
    </p>
  );
}

function Evidence({ cycleId, finding }: { cycleId: string; finding: KeyAreaFinding }) {
  return (
    <>
      <EvidenceFacts evidence={finding.evidence} />
      <div className="app-columns">
        <FoundPlaces found={finding.found} expectedIn={finding.expectedIn} />
        <section className="app-card" aria-labelledby="how-counted">
          <h2 className="govuk-heading-m" id="how-counted">
            How this key area is counted
          </h2>
          <p className="govuk-body">{finding.rule}</p>
          <ByTeam cycleId={cycleId} keyArea={finding.id} />
        </section>
      </div>
    </>
  );
}
