import { AreaMarks } from '#components/findings/area-marks.tsx';
import { ChangedAnswers } from '#components/findings/changed-answers.tsx';
import { EditionCaption, NotTheLatest } from '#components/findings/edition-head.tsx';
import { EvidenceFacts } from '#components/findings/evidence-facts.tsx';
import { FiguresNote } from '#components/findings/figures-note.tsx';
import { FoundPlaces } from '#components/findings/found-places.tsx';
import { BOUNDS_TITLE } from '#components/findings/missing-bounds.tsx';
import { OutcomesSection } from '#components/findings/outcomes-section.tsx';
import { TargetedSection } from '#components/findings/targeted-section.tsx';
import { type Fact, Facts } from '#components/ui/facts.tsx';
import { type Bounds, boundsInWords } from '#lib/domain/findings/bounds.ts';
import { editionQuery } from '#lib/domain/findings/edition.ts';
import { hasPercent } from '#lib/domain/findings/figure.ts';
import type { FindingsRecord } from '#lib/domain/findings/findings.ts';
import type { KeyAreaFinding } from '#lib/domain/findings/key-area.ts';
import type { Targeted } from '#lib/domain/findings/targeted.ts';
import { countInWords, countsInWords, rangeInWords } from '#lib/domain/findings/words.ts';
import { paths } from '#lib/paths.ts';

type KeyAreaPageProps = {
  cycle: Pick<FindingsRecord, 'cycleId' | 'name' | 'publishedOn' | 'edition' | 'editions' | 'pairMode'>;
  finding: KeyAreaFinding;
  /** This key area among the cases picked by hand; null where there is none. */
  targeted: Targeted | null;
};

/** One key area: its figure, how it is counted, and the questions beneath it with every outcome. */
export function KeyAreaPage({ cycle, finding, targeted }: KeyAreaPageProps) {
  const { label, title, rule, questions, found, marked } = finding;
  return (
    <>
      <NotTheLatest {...cycle} />
      <EditionCaption {...cycle} more={label} />
      <h1 className="govuk-heading-l">{title}</h1>
      <Facts facts={factsOf(finding)} />
      <ChangedAnswers changed={finding.changed} />
      <OutcomesSection
        questions={questions}
        csvHref={paths.findingsCsv(cycle.cycleId, editionQuery(cycle))}
      />
      <FiguresNote cycle={cycle} />
      <EvidenceFacts evidence={finding.evidence} />
      <div className="app-columns">
        <section className="app-card" aria-labelledby="how-counted">
          <h2 className="govuk-heading-m" id="how-counted">
            How this key area is counted
          </h2>
          <p className="govuk-body">{rule}</p>
        </section>
        <FoundPlaces found={found} expectedIn={finding.expectedIn} />
      </div>
      <AreaMarks marked={marked} />
      {targeted ? <TargetedSection targeted={targeted} /> : null}
    </>
  );
}

function factsOf({ figure, bounds }: KeyAreaFinding): Fact[] {
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
    ...(bounds ? [boundsFact(bounds)] : []),
    ...answers,
  ];
}

const boundsFact = (bounds: Bounds): Fact => ({
  name: BOUNDS_TITLE,
  figure: boundsInWords(bounds),
  more: bounds.missing === 1 ? '1 audit not returned' : `${bounds.missing} audits not returned`,
});
