import { CircumstancesPanel } from '#components/circumstances/circumstances-panel.tsx';
import { ChangedAnswers } from '#components/findings/changed-answers.tsx';
import { ConcernsRaised } from '#components/findings/concerns-raised.tsx';
import { EditionCaption, NotTheLatest, WhyThisEdition } from '#components/findings/edition-head.tsx';
import { FiguresNote } from '#components/findings/figures-note.tsx';
import { FiguresTable } from '#components/findings/figures-table.tsx';
import { FindingsFacts } from '#components/findings/findings-facts.tsx';
import { FoundPlaces } from '#components/findings/found-places.tsx';
import { JudgedPanel } from '#components/findings/judged-panel.tsx';
import { Exemplars, QuickWins } from '#components/findings/marks-section.tsx';
import { OrderLinks } from '#components/findings/order-links.tsx';
import { ShortfallPanel } from '#components/findings/shortfall-panel.tsx';
import { SinceNote } from '#components/findings/since-note.tsx';
import { SureTable } from '#components/findings/sure-table.tsx';
import { TargetedSection } from '#components/findings/targeted-section.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Findings, FindingsRecord } from '#lib/domain/findings/findings.ts';
import { type AreaOrder, orderAreas, type Since } from '#lib/domain/findings/order.ts';
import type { Targeted } from '#lib/domain/findings/targeted.ts';

type CycleFacts = Pick<
  FindingsRecord,
  | 'cycleId'
  | 'name'
  | 'publishedOn'
  | 'edition'
  | 'editions'
  | 'requested'
  | 'frameSize'
  | 'pairMode'
  | 'concerns'
  | 'hideUpTo'
  | 'expectations'
  | 'tool'
>;
type FindingsPageProps = {
  cycle: CycleFacts;
  findings: Findings;
  /** Null where no case was picked by hand. */
  targeted: Targeted | null;
  order: AreaOrder;
  /** The earlier cycle or report that changes are tested against; null where none is asked for, or there is none. */
  since: Since | null;
  /** Does the reader run cycles? Others read small numbers of concerns as such. */
  runsCycles: boolean;
};

/** What one cycle found: a sentence, how far it can be trusted, and the key areas with their counts. */
export function FindingsPage({ cycle, findings, targeted, order, since, runsCycles }: FindingsPageProps) {
  const { requested, frameSize } = cycle;
  return (
    <>
      <NotTheLatest {...cycle} />
      <EditionCaption {...cycle} />
      <h1 className="govuk-heading-l">{findings.headline}</h1>
      <WhyThisEdition {...cycle} />
      <FindingsFacts
        returned={findings.returned}
        returnRate={findings.returnRate}
        requested={requested}
        frameSize={frameSize}
      />
      {findings.returned === 0 ? (
        <EmptyState title="The figures will be here">
          <p className="govuk-body">They appear as soon as the first pair returns its audit.</p>
        </EmptyState>
      ) : (
        <Figures {...{ cycle, findings, order, since, runsCycles }} />
      )}
      <ConcernsRaised counts={cycle.concerns} hideUpTo={runsCycles ? 0 : cycle.hideUpTo} />
      <CircumstancesPanel {...cycle} />
      {targeted ? <TargetedSection targeted={targeted} /> : null}
    </>
  );
}

type FiguresProps = Pick<FindingsPageProps, 'cycle' | 'findings' | 'order' | 'since' | 'runsCycles'>;

function Figures({ cycle, findings, order, since, runsCycles }: FiguresProps) {
  return (
    <>
      {findings.cautions.length > 0 ? <Caution>{findings.cautions.join(' ')}</Caution> : null}
      <div className="app-title-row">
        <h2 className="govuk-heading-m">Evidence on file, by key area</h2>
        <OrderLinks cycle={cycle} order={order} />
      </div>
      {order === 'change' ? <SinceNote since={since} cycle={cycle} /> : null}
      <FiguresTable
        cycle={cycle}
        areas={orderAreas(findings.areas, order, since?.change)}
        change={since?.change}
        expectations={cycle.expectations}
      />
      <FiguresNote
        cycle={cycle}
        withPlot
        mayExpect={runsCycles}
        isExpected={findings.areas.some(({ id }) => cycle.expectations[id])}
      />
      <ChangedAnswers changed={findings.changed} />
      <div className="app-columns">
        <ShortfallPanel shortfall={findings.shortfall} />
        <FoundPlaces found={findings.found} />
      </div>
      <div className="app-columns">
        <JudgedPanel judged={findings.judged} />
        <Exemplars marks={findings.marks} />
      </div>
      <QuickWins marks={findings.marks} />
      <SureTable
        areas={findings.sure}
        missing={findings.missing}
        isProvisional={cycle.publishedOn === null}
      />
    </>
  );
}
