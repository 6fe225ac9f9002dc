import type { ReactNode } from 'react';

export type Fact = { name: string; figure: ReactNode; more?: ReactNode };
type FactsProps = { facts: readonly Fact[] };

/** A few figures that frame all that follows. */
export function Facts({ facts }: FactsProps) {
  return (
    <dl className="app-facts">
      {facts.map(({ name, figure, more }) => (
        <div key={name}>
          <dt className="app-facts__name">{name}</dt>
          <dd className="app-facts__figure">
            {figure} {more ? <small className="app-facts__more">{more}</small> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}
