import { FiguresNote } from '#components/findings/figures-note.tsx';
import { FiguresTable } from '#components/findings/figures-table.tsx';
import { FindingsFacts } from '#components/findings/findings-facts.tsx';
import { FoundPlaces } from '#components/findings/found-places.tsx';
import { OrderLinks } from '#components/findings/order-links.tsx';
import { ShortfallPanel } from '#components/findings/shortfall-panel.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import type { Findings, FindingsRecord } from '#lib/domain/findings/findings.ts';
import { type AreaOrder, orderAreas } from '#lib/domain/findings/order.ts';
import { dateInWords } from '#lib/format.ts';

type CycleFacts = Pick<FindingsRecord, 'cycleId' | 'name' | 'publishedOn' | 'requested' | 'frameSize'>;
type FindingsPageProps = { cycle: CycleFacts; findings: Findings; order: AreaOrder };

/** What one cycle found: a sentence, how far it can be trusted, and the key areas with their counts. */
export function FindingsPage({ cycle, findings, order }: FindingsPageProps) {
  const { name, publishedOn, requested, frameSize } = cycle;
  const edition = publishedOn ? `edition of ${dateInWords(publishedOn)}` : 'provisional, not published';
  return (
    <>
      <span className="govuk-caption-l">
        {name} · {edition}
      </span>
      <h1 className="govuk-heading-l">{findings.headline}</h1>
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
        <Figures cycleId={cycle.cycleId} findings={findings} order={order} />
      )}
    </>
  );
}

type FiguresProps = { cycleId: string; findings: Findings; order: AreaOrder };

function Figures({ cycleId, findings, order }: FiguresProps) {
  return (
    <>
      {findings.cautions.length > 0 ? <Caution>{findings.cautions.join(' ')}</Caution> : null}
      <div className="app-title-row">
        <h2 className="govuk-heading-m">Evidence on file, by key area</h2>
        <OrderLinks cycleId={cycleId} order={order} />
      </div>
      <FiguresTable cycleId={cycleId} areas={orderAreas(findings.areas, order)} />
      <FiguresNote cycleId={cycleId} withPlot />
      <div className="app-columns">
        <ShortfallPanel shortfall={findings.shortfall} />
        <FoundPlaces found={findings.found} />
      </div>
    </>
  );
}
