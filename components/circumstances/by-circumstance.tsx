import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import {
  type BandShown,
  type CircumstanceRead,
  NOT_SAID_BAND,
} from '#lib/domain/circumstances/by-circumstance.ts';
import { bandWords } from '#lib/domain/circumstances/circumstance-words.ts';
import { plotted } from '#lib/domain/findings/figure.ts';
import { count } from '#lib/format.ts';

type ByCircumstanceProps = { area: string; circumstances: readonly CircumstanceRead[] };

/** One key area by the circumstances of the cases, each band with its share, counts and likely range. */
export function ByCircumstance({ area, circumstances }: ByCircumstanceProps) {
  return (
    <table className="app-figures app-circumstances">
      <caption className="govuk-visually-hidden">{area}, by circumstance</caption>
      <thead>
        <tr>
          <th scope="col">Circumstance</th>
          <th scope="col" className="app-figures__plot">
            <span className="govuk-visually-hidden">Share and likely range, drawn</span>
            <PercentAxis />
          </th>
          <th scope="col">Evidence on file</th>
          <th scope="col">Likely range</th>
        </tr>
      </thead>
      {circumstances.map(({ circumstance, label, bands }) => (
        <tbody key={circumstance}>
          <tr className="app-circumstances__head">
            <th scope="rowgroup" colSpan={4}>
              {label}
            </th>
          </tr>
          {bands.filter(isWorthARow).map((band) => (
            <BandRow key={band.group} band={band} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

/** Where every pair said it, nobody needs a row that says so. */
const isWorthARow = (band: BandShown) =>
  band.group !== NOT_SAID_BAND || band.shown === 'hidden' || band.figure.returned > 0;

function BandRow({ band }: { band: BandShown }) {
  return (
    <tr>
      <th scope="row">
        {band.group}
        {band.shown === 'hidden' ? null : (
          <span className="app-circumstances__audits"> {count(band.figure.returned, 'audit')}</span>
        )}
      </th>
      <BandCells band={band} />
    </tr>
  );
}

function BandCells({ band }: { band: BandShown }) {
  const words = bandWords(band);
  const drawn = band.shown === 'percent' ? plotted(band.figure) : null;
  if ('none' in words)
    return (
      <>
        <td className="app-figures__plot" />
        <td colSpan={2} className="app-figures__none">
          {words.none}
        </td>
      </>
    );
  return (
    <>
      <td className="app-figures__plot">{drawn ? <IntervalPlot {...drawn} /> : null}</td>
      <td className="app-figures__share">
        {words.percent} <span className="app-figures__counts">({words.counts})</span>
      </td>
      <td className="app-figures__range">
        <span className="app-figures__label">Likely range </span>
        {words.range}
      </td>
    </>
  );
}
