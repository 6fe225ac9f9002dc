import { StandingTag } from '#components/findings/standing-tag.tsx';
import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import { changeInWords, verdictInWords } from '#lib/domain/findings/change-words.ts';
import { type Figure, plotted } from '#lib/domain/findings/figure.ts';
import type { Theme, ThemeArea } from '#lib/domain/findings/themes.ts';
import {
  asSentence,
  countInWords,
  countsInWords,
  figureInWords,
  rangeInWords,
} from '#lib/domain/findings/words.ts';
import { dateInWords } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** The latest findings of one theme: its headline, and each key area with what is expected of it and what changed. */
export function ThemeSection({ theme }: { theme: Theme }) {
  const { slug, title, latest, before, headline, areas } = theme;
  const isExpected = areas.some(({ expectation }) => expectation !== null);
  return (
    <section className="app-theme" aria-labelledby={`theme-${slug}`}>
      <span className="govuk-caption-m">
        {latest.name} · edition of {dateInWords(latest.editionOn)} · {countInWords(latest.returned)} of{' '}
        {countInWords(latest.requested)} audits returned
      </span>
      <h3 className="govuk-heading-m app-theme__title" id={`theme-${slug}`}>
        {title}:{' '}
        <a className="govuk-link govuk-link--no-visited-state" href={paths.findings(latest.cycleId)}>
          {headline.charAt(0).toLowerCase() + headline.slice(1)}
        </a>
      </h3>
      <table className="app-figures">
        <caption className="govuk-visually-hidden">{title}: evidence on file in the latest cycle</caption>
        <thead>
          <tr>
            <th scope="col">Key area</th>
            <th scope="col" className="app-figures__plot">
              <span className="govuk-visually-hidden">Share and likely range, drawn</span>
              <PercentAxis />
            </th>
            <th scope="col">Evidence on file</th>
            {isExpected ? <th scope="col">Expected</th> : null}
            {before ? <th scope="col">Since {before.name}</th> : null}
          </tr>
        </thead>
        <tbody>
          {areas.map((area) => (
            <ThemeRow key={area.id} {...{ area, isExpected }} cycleId={latest.cycleId} />
          ))}
        </tbody>
      </table>
      <p className="govuk-body-s app-theme__more">
        <a className="govuk-link govuk-link--no-visited-state" href={paths.trends({ tool: slug })}>
          {title} over time
        </a>
      </p>
    </section>
  );
}

function ThemeRow({ area, isExpected, cycleId }: { area: ThemeArea; isExpected: boolean; cycleId: string }) {
  const { id, label, figure, expectation, change } = area;
  return (
    <tr>
      <th scope="row">
        <a className="govuk-link govuk-link--no-visited-state" href={paths.keyArea(cycleId, id)}>
          {label}
        </a>
      </th>
      <FigureCells figure={figure} expected={expectation?.percent} />
      {isExpected ? <ExpectedCell {...area} /> : null}
      {change ? <td className="app-theme__change">{sinceInWords(change)}</td> : null}
    </tr>
  );
}

function FigureCells({ figure, expected }: { figure: Figure; expected?: number }) {
  const drawn = plotted(figure);
  return (
    <>
      <td className="app-figures__plot">
        {drawn ? <IntervalPlot {...drawn} expectation={expected} /> : null}
      </td>
      {drawn ? (
        <td className="app-theme__share">
          <strong>{figure.percent.text}</strong> ({countsInWords(figure)})
          <span className="app-theme__range">likely {rangeInWords(figure.interval)}</span>
        </td>
      ) : (
        <td className="app-figures__none">{asSentence(figureInWords(figure))}</td>
      )}
    </>
  );
}

function ExpectedCell({ expectation, standing }: Pick<ThemeArea, 'expectation' | 'standing'>) {
  if (expectation === null) return <td />;
  return (
    <td className="app-figures__expected">
      <span className="app-figures__label">Expected </span>
      {expectation.percent}% {standing ? <StandingTag standing={standing} /> : null}
    </td>
  );
}

/** What became of it since the cycle before, as short as it can be said: a whole sentence is one page on. */
function sinceInWords({ test, why }: NonNullable<ThemeArea['change']>): string {
  if (test === null) return why ?? '';
  return asSentence(test.verdict === 'none' ? verdictInWords('none') : changeInWords(test));
}
