import type { ReactNode } from 'react';
import { IntervalPlot, PercentAxis } from '#components/ui/interval-plot.tsx';
import { type Agreement, type Coefficient, FEWEST_PAIRS } from '#lib/domain/agreement/agreement.ts';
import {
  agreedInWords,
  bandInWords,
  coefficientInWords,
  limitsInWords,
} from '#lib/domain/agreement/agreement-words.ts';
import { countInWords, rangeInWords } from '#lib/domain/findings/words.ts';

type AgreementRow = { id: string; name: ReactNode; agreement: Agreement };
type AgreementTableProps = { caption: string; naming: string; rows: readonly AgreementRow[] };

/** How far pairs agreed, row by row: the share first, then the coefficients with their ranges. */
export function AgreementTable({ caption, naming, rows }: AgreementTableProps) {
  return (
    <table className="app-figures app-agreement">
      <caption className="app-figures__caption">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{naming}</th>
          <th scope="col" className="app-figures__plot">
            <span className="govuk-visually-hidden">Share that agreed and likely range, drawn</span>
            <PercentAxis />
          </th>
          <th scope="col">Gave the same answer</th>
          <th scope="col">Gwet’s AC1</th>
          <th scope="col">Krippendorff’s alpha</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, agreement }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td className="app-figures__plot">{plotOf(agreement)}</td>
            <td className="app-figures__share">
              <span className="app-figures__label">Gave the same answer </span>
              {agreedInWords(agreement)}
              <Small>{rangeInWords(agreement.interval)}</Small>
              <Small>{missingInWords(agreement)}</Small>
            </td>
            <td>
              <CoefficientText name="AC1" coefficient={agreement.ac1} />
            </td>
            <td>
              <CoefficientText name="Alpha" coefficient={agreement.alpha} />
              {agreement.kappa ? (
                <>
                  {' '}
                  <span className="app-agreement__second">
                    Weighted kappa <CoefficientText name="" coefficient={agreement.kappa} />
                  </span>
                </>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function plotOf({ agreed, compared, interval }: Agreement) {
  if (interval === null) return null;
  const [low, high] = interval;
  return <IntervalPlot value={(100 * agreed) / compared} low={100 * low} high={100 * high} />;
}

const missingInWords = ({ pairs, compared }: Agreement): string =>
  pairs === compared ? '' : `${countInWords(pairs - compared)} not answered by both`;

/** A coefficient with its range and what it is called, or in words why there is none. */
function CoefficientText({ name, coefficient }: { name: string; coefficient: Coefficient }) {
  return (
    <>
      {name === '' ? null : <span className="app-figures__label">{name} </span>}
      {coefficient.value === null ? (
        <span className="app-figures__none">
          {coefficient.none === 'few' ? `Counts only under ${FEWEST_PAIRS}` : coefficientInWords(coefficient)}
        </span>
      ) : (
        <strong>{coefficientInWords(coefficient)}</strong>
      )}
      <Small>{limitsInWords(coefficient)}</Small>
      <Small>{bandInWords(coefficient)}</Small>
    </>
  );
}

function Small({ children }: { children: string }) {
  return children === '' ? null : <small className="app-agreement__more">{children}</small>;
}
