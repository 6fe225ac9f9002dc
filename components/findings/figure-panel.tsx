import { StandingTag } from '#components/findings/standing-tag.tsx';
import { type Fact, Facts } from '#components/ui/facts.tsx';
import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import type { Expectation } from '#lib/domain/findings/expectation.ts';
import { type Figure, hasPercent, plotted } from '#lib/domain/findings/figure.ts';
import { standing } from '#lib/domain/findings/standing.ts';
import { countInWords, countsInWords, rangeInWords } from '#lib/domain/findings/words.ts';

type FigurePanelProps = { figure: Figure; expectation: Expectation | null };

/** The figure of a key area, large: in numbers, on a line, and beside what is expected. */
export function FigurePanel({ figure, expectation }: FigurePanelProps) {
  const drawn = plotted(figure);
  return (
    <div className="app-figure-panel">
      <Facts facts={factsOf(figure, expectation)} />
      {drawn ? (
        <div className="app-figure-panel__plot">
          <IntervalPlot {...drawn} expectation={expectation?.percent} />
          <PercentAxis />
          <p className="app-note">
            Bar: likely range (95% interval). Mark: share of files where the evidence was found.
            {expectation ? ` Dotted: what is expected, ${expectation.percent}%.` : null}
          </p>
        </div>
      ) : null}
    </div>
  );
}

function factsOf(figure: Figure, expectation: Expectation | null): Fact[] {
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
  if (!hasPercent(figure)) return [...expectedFact(figure, expectation), ...answers];
  return [
    { name: 'Evidence on file', figure: figure.percent.text, more: `(${countsInWords(figure)})` },
    { name: 'Likely range', figure: rangeInWords(figure.interval), more: '95% interval' },
    ...expectedFact(figure, expectation),
    ...answers,
  ];
}

function expectedFact({ interval }: Figure, expectation: Expectation | null): Fact[] {
  if (expectation === null) return [];
  const stands = standing(interval, expectation.percent);
  return [
    {
      name: 'Expected',
      figure: `${expectation.percent}%`,
      more: stands ? <StandingTag standing={stands} /> : null,
    },
  ];
}
