import { LevelTag, StateTag } from '#components/concerns/concern-tag.tsx';
import type { RaisedConcern } from '#lib/domain/concerns/raised-concern.ts';
import { paths } from '#lib/paths.ts';

type RaisedConcernsProps = {
  concerns: readonly RaisedConcern[];
  /** Opens each in a tab of its own, so that a form that is being filled in stays as it is. */
  beside?: boolean;
};

/** The concerns raised on one audit, each with its state and the way to it. */
export function RaisedConcerns({ concerns, beside }: RaisedConcernsProps) {
  return (
    <ul className="govuk-list app-raised">
      {concerns.map((concern) => (
        <li key={concern.id}>
          <LevelTag level={concern.level} />{' '}
          <a className="govuk-link" href={paths.concern(concern.id)} target={beside ? '_blank' : undefined}>
            Concern {concern.number}
            {beside ? <span className="govuk-visually-hidden"> (opens in a new tab)</span> : null}
          </a>{' '}
          <StateTag concern={concern} />
        </li>
      ))}
    </ul>
  );
}
