import { Tag } from '#components/ui/tag.tsx';
import type { DecisionKind, ToDecide } from '#lib/domain/findings/to-decide.ts';
import { paths } from '#lib/paths.ts';

const KINDS = {
  below: { label: 'Below', colour: 'red' },
  fell: { label: 'Change', colour: 'yellow' },
  unread: { label: 'No figure', colour: 'grey' },
} as const satisfies Record<DecisionKind, { label: string; colour: string }>;

type DecisionsPanelProps = { toDecide: readonly ToDecide[]; themes: number };

/** What the latest findings leave to be decided, each with the figure it rests on. */
export function DecisionsPanel({ toDecide, themes }: DecisionsPanelProps) {
  return (
    <section className="app-card" aria-labelledby="to-decide">
      <h2 className="govuk-heading-m" id="to-decide">
        What needs deciding
      </h2>
      {toDecide.length === 0 ? (
        <p className="govuk-body">
          Nothing in the latest findings is clearly below what is expected, has fallen or cannot be read.
        </p>
      ) : (
        <ul className="app-decisions">
          {toDecide.map((decision) => (
            <Decision key={`${decision.cycleId} ${decision.keyArea}`} {...decision} named={themes > 1} />
          ))}
        </ul>
      )}
    </section>
  );
}

function Decision({ kind, cycleId, theme, keyArea, label, words, named }: ToDecide & { named: boolean }) {
  const { label: said, colour } = KINDS[kind];
  return (
    <li className="app-decisions__entry">
      <a className="govuk-link govuk-link--no-visited-state" href={paths.keyArea(cycleId, keyArea)}>
        {named ? `${theme}: ${label}` : label}
      </a>
      <span className="app-decisions__words">
        <Tag colour={colour}>{said}</Tag> {words}
      </span>
    </li>
  );
}
