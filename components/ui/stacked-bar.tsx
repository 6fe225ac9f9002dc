export type ChartColour = 1 | 2 | 3 | 4 | 5 | 6;
export type BarPart = { name: string; count: number; colour: ChartColour };
type StackedBarProps = { parts: readonly BarPart[] };

/** One whole and its parts, each named with its count in the key beneath. */
export function StackedBar({ parts }: StackedBarProps) {
  const total = parts.reduce((sum, part) => sum + part.count, 0);
  return (
    <>
      <svg
        className="app-stack"
        viewBox={`0 0 ${Math.max(total, 1)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {parts.map((part, place) => (
          <rect
            key={part.name}
            className={`app-stack__part app-fill-${part.colour}`}
            x={startOf(parts, place)}
            width={part.count}
            y="0"
            height="1"
          />
        ))}
      </svg>
      <ul className="app-key-list">
        {parts.map((part) => (
          <li key={part.name}>
            <Swatch colour={part.colour} />
            {part.name} {part.count}
          </li>
        ))}
      </ul>
    </>
  );
}

const startOf = (parts: readonly BarPart[], place: number) =>
  parts.slice(0, place).reduce((sum, part) => sum + part.count, 0);

/** The colour of one part, beside its name. */
export function Swatch({ colour }: { colour: ChartColour }) {
  return (
    <svg className={`app-key-list__swatch app-fill-${colour}`} viewBox="0 0 1 1" aria-hidden="true">
      <rect width="1" height="1" />
    </svg>
  );
}
