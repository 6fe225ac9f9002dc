import { WORD_SOURCES } from '#lib/domain/words/word-sources.ts';
import { groupWords, type ReleasedEntry } from '#lib/domain/words/written-words.ts';

type ReleasedWordsProps = { released: readonly ReleasedEntry[] };

/** What people wrote about a key area, by outcome and cause, as far as it was released; nothing where nothing was. */
export function ReleasedWords({ released }: ReleasedWordsProps) {
  if (released.length === 0) return null;
  return (
    <section aria-labelledby="what-people-wrote">
      <h2 className="govuk-heading-m" id="what-people-wrote">
        What people wrote
      </h2>
      <p className="govuk-body app-two-thirds">
        Chosen by a coordinator and freed of what could tell who it is about. Examples, not counts: how often
        something was found is in the figures.
      </p>
      <div className="app-quotes">
        {groupWords(released).map(({ outcome, heading, causes }) => (
          <div key={outcome}>
            <h3 className="govuk-heading-s">{heading}</h3>
            {causes.map(({ key, cause, entries }) => (
              <div key={key}>
                {cause ? <p className="app-words__about">{cause}:</p> : null}
                {entries.map((entry) => (
                  <Quote key={entry.id} {...entry} />
                ))}
              </div>
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}

function Quote({ words, source }: ReleasedEntry) {
  return (
    <figure className="app-quotes__quote">
      <blockquote className="app-words__words">{words}</blockquote>
      <figcaption className="app-words__about">{WORD_SOURCES[source].heard}</figcaption>
    </figure>
  );
}
