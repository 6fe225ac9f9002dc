import type { ReleasedEntry } from '#lib/domain/words/written-words.ts';

/** What auditors ask to be done about a key area, as far as their words were released; nothing where nothing was. */
export function ActionsAsked({ released }: { released: readonly ReleasedEntry[] }) {
  const actions = released.filter(({ source }) => source === 'action');
  if (actions.length === 0) return null;
  return (
    <section className="app-card" aria-labelledby="actions-asked">
      <h2 className="govuk-heading-m" id="actions-asked">
        Actions asked for
      </h2>
      <ul className="govuk-list govuk-list--bullet app-two-thirds">
        {actions.map(({ id, words }) => (
          <li key={id}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
