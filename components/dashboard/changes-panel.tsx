import { changeHeadline } from '#lib/domain/findings/change-headline.ts';
import { byChanceInWords, changeInWords } from '#lib/domain/findings/change-words.ts';
import type { Theme } from '#lib/domain/findings/themes.ts';
import { asSentence } from '#lib/domain/findings/words.ts';
import { paths } from '#lib/paths.ts';

/** What changed from each theme's cycle before to its latest one, and how sure that is. */
export function ChangesPanel({ themes }: { themes: readonly Theme[] }) {
  return (
    <section className="app-card" aria-labelledby="what-changed">
      <h2 className="govuk-heading-m" id="what-changed">
        What changed
      </h2>
      {themes.map((theme) => (
        <ThemeChange key={theme.slug} {...theme} />
      ))}
    </section>
  );
}

function ThemeChange({ title, latest, before, change }: Theme) {
  if (!(change && before))
    return (
      <p className="govuk-body">{title}: the first measure, so there is nothing to compare it with yet.</p>
    );
  const moved = change.areas.filter(({ test }) => test && test.verdict !== 'none');
  const byChance = byChanceInWords(change.tested);
  return (
    <>
      <p className="govuk-body">
        <a
          className="govuk-link govuk-link--no-visited-state"
          href={paths.findingsChange(latest.cycleId, { against: before.cycleId })}
        >
          {changeHeadline(change)}
        </a>{' '}
        since {before.name}.
      </p>
      {moved.length === 0 ? null : (
        <ul className="govuk-list govuk-list--bullet">
          {moved.map(({ id, label, test }) => (
            <li key={id}>
              {label}: {test ? changeInWords(test) : null}
            </li>
          ))}
        </ul>
      )}
      {byChance ? <p className="govuk-hint app-changes__chance">{asSentence(byChance)}</p> : null}
    </>
  );
}
