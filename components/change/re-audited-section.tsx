import { Details } from '#components/ui/details.tsx';
import { StackingTable } from '#components/ui/stacking-table.tsx';
import { chanceInWords, verdictInWords } from '#lib/domain/findings/change-words.ts';
import { type ReAuditedArea, reAuditedInWords } from '#lib/domain/findings/re-audited.ts';

type ReAuditedSectionProps = {
  areas: readonly ReAuditedArea[];
  /** May the reader see small numbers of cases? Others read the verdict alone. */
  exact: boolean;
};

/** What became of the cases that were audited both times; nothing where there are none. */
export function ReAuditedSection({ areas, exact }: ReAuditedSectionProps) {
  if (areas.length === 0) return null;
  return (
    <section className="app-card app-change__again" aria-labelledby="audited-twice">
      <h2 className="govuk-heading-m" id="audited-twice">
        The same cases, audited both times
      </h2>
      <p className="govuk-body">
        Some cases were audited in both cycles, and each of them can be compared with itself. That says
        whether these cases changed, and nothing about the others.
      </p>
      {exact ? <Counted areas={areas} /> : <Told areas={areas} />}
    </section>
  );
}

function Told({ areas }: Pick<ReAuditedSectionProps, 'areas'>) {
  const changed = areas.filter(({ verdict }) => verdict !== 'none');
  if (changed.length === 0)
    return <p className="govuk-body">In none of the key areas can a change be told from chance.</p>;
  return (
    <ul className="govuk-list govuk-list--bullet">
      {changed.map(({ keyArea, label, verdict }) => (
        <li key={keyArea}>
          {label}: {verdictInWords(verdict)}
        </li>
      ))}
    </ul>
  );
}

function Counted({ areas }: Pick<ReAuditedSectionProps, 'areas'>) {
  return (
    <>
      <StackingTable
        caption={<span className="govuk-visually-hidden">The same cases, by key area</span>}
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'words', heading: 'What became of them' },
        ]}
        rows={areas.map((area) => ({
          key: area.keyArea,
          cells: { area: area.label, words: reAuditedInWords(area) },
        }))}
      />
      <Tests areas={areas} />
    </>
  );
}

function Tests({ areas }: Pick<ReAuditedSectionProps, 'areas'>) {
  return (
    <Details summary="The counts and tests behind this">
      <StackingTable
        caption="McNemar’s exact test, by key area"
        captionSize="s"
        columns={[
          { key: 'area', heading: 'Key area' },
          { key: 'both', heading: 'Met both times', numeric: true },
          { key: 'gained', heading: 'Gained', numeric: true },
          { key: 'lost', heading: 'Lost', numeric: true },
          { key: 'neither', heading: 'Met neither time', numeric: true },
          { key: 'p', heading: 'p', numeric: true },
          { key: 'adjusted', heading: 'Adjusted (Holm)', numeric: true },
        ]}
        rows={areas.map((area) => ({
          key: area.keyArea,
          cells: {
            area: area.label,
            both: area.metMet,
            gained: area.notMet,
            lost: area.metNot,
            neither: area.notNot,
            p: chanceInWords(area.p),
            adjusted: chanceInWords(area.adjusted),
          },
        }))}
      />
    </Details>
  );
}
