import type { BesideAgreed, Difference } from '#lib/domain/calibration/beside-agreed.ts';

type BesideAgreedListProps = { beside: BesideAgreed; hasFinished: boolean };

/** One auditor's answers beside the agreed ones, for their eyes alone: how many are the same, and each that is not. */
export function BesideAgreedList({ beside, hasFinished }: BesideAgreedListProps) {
  const { same, asked, differences } = beside;
  return (
    <section aria-labelledby="beside-agreed">
      <h2 className="govuk-heading-m" id="beside-agreed">
        {same} of {asked} as agreed
      </h2>
      <p className="govuk-body app-two-thirds">
        Only you see this page. Differing from what was agreed is no mistake to answer for: it shows where the
        tool is read in two ways.
        {hasFinished
          ? null
          : ' You had not finished when it was settled, so your answers are not counted anywhere.'}
      </p>
      {differences.length === 0 ? null : (
        <ol className="app-beside">
          {differences.map((difference) => (
            <DifferenceRow key={difference.id} difference={difference} />
          ))}
        </ol>
      )}
    </section>
  );
}

function DifferenceRow({ difference }: { difference: Difference }) {
  const { number, text, good, own, agreed, ownNote, agreedNote } = difference;
  return (
    <li className="app-beside__row">
      <h3 className="govuk-heading-s">
        {number} {text}
      </h3>
      <dl className="app-beside__answers">
        <div>
          <dt>You answered</dt>
          <dd>
            <strong>{own}</strong>
            {ownNote ? <p>{ownNote}</p> : null}
          </dd>
        </div>
        <div>
          <dt>Agreed</dt>
          <dd>
            <strong>{agreed}</strong>
            {agreedNote ? <p>{agreedNote}</p> : null}
          </dd>
        </div>
      </dl>
      {good ? (
        <p className="app-beside__good">
          <strong>What good looks like:</strong> {good}
        </p>
      ) : null}
    </li>
  );
}
