import type { TimelineMonth } from '#lib/domain/programme/timeline.ts';

const WORDS = { audits: 'audits', report: 'report' } as const;
const HEIGHT = 10;

/** One month of a cycle's bar, with its words for those who do not see it. Its width is the month, a unit a day. */
export function MonthBar({ month: { days, pieces } }: { month: TimelineMonth }) {
  if (pieces.length === 0) return null;
  return (
    <>
      <svg
        className="app-programme__bar"
        viewBox={`0 0 ${days} ${HEIGHT}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {pieces.map(({ kind, start, days: length }) => (
          <rect
            key={kind}
            className={`app-programme__${kind}`}
            x={start}
            width={length}
            y="0"
            height={HEIGHT}
          />
        ))}
      </svg>
      <span className="govuk-visually-hidden">{pieces.map(({ kind }) => WORDS[kind]).join(' and ')}</span>
    </>
  );
}
