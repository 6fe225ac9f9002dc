import { BaselineForm } from '#components/change/baseline-form.tsx';
import { ChangeTable } from '#components/change/change-table.tsx';
import { HowSure } from '#components/change/how-sure.tsx';
import { NotCompared } from '#components/change/not-compared.tsx';
import { ReAuditedSection } from '#components/change/re-audited-section.tsx';
import { NotTheLatest } from '#components/findings/edition-head.tsx';
import { Caution } from '#components/ui/caution.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Baseline } from '#lib/domain/findings/baseline.ts';
import type { ChangeView } from '#lib/domain/findings/change-view.ts';
import type { ComparedBy } from '#lib/domain/findings/cycle-change.ts';
import { editionQuery } from '#lib/domain/findings/edition.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

type ChangePageProps = {
  now: Pick<FindingsRecord, 'cycleId' | 'name' | 'edition' | 'editions' | 'publishedOn'>;
  choices: readonly Baseline[];
  chosen: Baseline;
  view: ChangeView;
  by: ComparedBy;
  /** Does the reader run cycles, and so see small numbers of cases? */
  runsCycles: boolean;
};

/** What changed between a cycle and an earlier one, and how sure one can be. */
export function ChangePage({ now, choices, chosen, view, by, runsCycles }: ChangePageProps) {
  const { change, cautions } = view;
  const edition = editionQuery(now);
  const asked = { ...edition, against: chosen.id, by };
  return (
    <>
      <NotTheLatest {...now} />
      <span className="govuk-caption-l">
        {now.name} · compared with {chosen.name}
      </span>
      <h1 className="govuk-heading-l">{view.headline}</h1>
      <Sides now={now} chosen={chosen} view={view} />
      <BaselineForm
        action={paths.findingsChange(now.cycleId)}
        choices={choices}
        chosen={chosen}
        edition={edition?.edition}
      />
      <NotCompared view={view} byIdea={paths.findingsChange(now.cycleId, { ...asked, by: 'idea' })} />
      {cautions.length > 0 ? <Caution>{cautions.join(' ')}</Caution> : null}
      {change.areas.length > 0 ? (
        <ChangeTable
          areas={change.areas}
          hrefOf={(keyArea) => paths.keyArea(now.cycleId, keyArea, edition)}
        />
      ) : null}
      <HowSure areas={change.areas} csvHref={paths.findingsChangeCsv(now.cycleId, asked)} />
      <ReAuditedSection areas={view.reAudited} exact={runsCycles} />
    </>
  );
}

function Sides({ now, chosen, view }: Pick<ChangePageProps, 'now' | 'chosen' | 'view'>) {
  const { returned, change } = view;
  const audits = (count: number) => `${countInWords(count)} ${count === 1 ? 'audit' : 'audits'}`;
  const published = now.publishedOn === null ? 'provisional' : dateInWords(now.publishedOn);
  return (
    <Facts
      facts={[
        { name: 'Before', figure: audits(returned.before), more: dateInWords(chosen.on) },
        { name: 'Now', figure: audits(returned.now), more: published },
        { name: 'Key areas compared', figure: change.tested, more: `of ${change.areas.length}` },
      ]}
    />
  );
}
