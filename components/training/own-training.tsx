import { dateInWords } from '#lib/format.ts';

type OwnTrainingProps = {
  sessions: readonly { id: string; title: string; heldOn: string; place: string }[];
};

/** The training sessions somebody is asked to, beside their days away; nothing where there are none. */
export function OwnTraining({ sessions }: OwnTrainingProps) {
  if (sessions.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">Training you are asked to</h2>
      <ul className="app-rows">
        {sessions.map(({ id, title, heldOn, place }) => (
          <li key={id} className="app-rows__row">
            <div>
              {title}
              <span className="app-stacking__more"> {place}</span>
            </div>
            <div>{dateInWords(heldOn)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
