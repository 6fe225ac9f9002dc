import { FiguresNote } from '#components/findings/figures-note.tsx';
import { FoundPlaces } from '#components/findings/found-places.tsx';
import { OutcomesSection } from '#components/findings/outcomes-section.tsx';
import { type Fact, Facts } from '#components/ui/facts.tsx';
import { type Figure, hasPercent } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { KeyAreaFinding } from '#lib/domain/findings/key-area.ts';
import { countInWords, countsInWords, rangeInWords } from '#lib/domain/findings/words.ts';

type KeyAreaPageProps = {
  cycle: Pick<FindingsRecord, 'cycleId' | 'name' | 'publishedOn'>;
  finding: KeyAreaFinding;
};

/** One key area: its figure, how it is counted, and the questions beneath it with every outcome. */
export function KeyAreaPage({ cycle, finding }: KeyAreaPageProps) {
  const { label, title, figure, rule, questions, found } = finding;
  return (
    <>
      <span className="govuk-caption-l">
        {cycle.name}
        {cycle.publishedOn ? '' : ', provisional'} · {label}
      </span>
      <h1 className="govuk-heading-l">{title}</h1>
      <Facts facts={factsOf(figure)} />
      <OutcomesSection questions={questions} />
      <FiguresNote cycleId={cycle.cycleId} />
      <div className="app-columns">
        <section className="app-card" aria-labelledby="how-counted">
          <h2 className="govuk-heading-m" id="how-counted">
            How this key area is counted
          </h2>
          <p className="govuk-body">{rule}</p>
        </section>
        <FoundPlaces found={found} />
      </div>
    </>
  );
}

function factsOf(figure: Figure): Fact[] {
  const answers = [
    {
      name: 'Audits that answered',
      figure: countInWords(figure.answered),
      more: `of ${countInWords(figure.applicable)} where it applies`,
    },
    {
      name: 'Does not apply',
      figure: countInWords(figure.na),
      more: `of ${countInWords(figure.returned)} returned`,
    },
  ];
  if (!hasPercent(figure)) return answers;
  return [
    { name: 'Evidence on file', figure: figure.percent.text, more: `(${countsInWords(figure)})` },
    { name: 'Likely range', figure: rangeInWords(figure.interval), more: '95% interval' },
    ...answers,
  ];
}
