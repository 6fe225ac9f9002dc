import type { MonthAround } from '#lib/domain/circumstances/months-around.ts';
import { monthInWords } from '#lib/format.ts';

const SHORT = 3;

/** Months in a row that are audited, or that are not. */
type Stretch = { key: string; isAudited: boolean; length: number };

function stretchesOf(months: readonly MonthAround[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { month, isAudited } of months) {
    const last = stretches.at(-1);
    if (last?.isAudited === isAudited) last.length += 1;
    else stretches.push({ key: month, isAudited, length: 1 });
  }
  return stretches;
}

/** The months above their columns, and which of them the cycle audited. */
export function MonthHeadings({ months }: { months: readonly MonthAround[] }) {
  return (
    <thead>
      <tr>
        <td />
        {stretchesOf(months).map(({ key, isAudited, length }, place) => (
          <th
            key={key}
            scope="colgroup"
            colSpan={length}
            className={isAudited ? 'app-months__period' : 'app-months__around'}
          >
            {isAudited ? 'Period audited' : place === 0 ? 'Before' : 'After'}
          </th>
        ))}
      </tr>
      <tr>
        <th scope="col">Team</th>
        {months.map(({ month }) => (
          <th key={month} scope="col" abbr={monthInWords(month)}>
            {monthInWords(month).slice(0, SHORT)}{' '}
            <span className="app-months__year">{month.slice(0, 4)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
