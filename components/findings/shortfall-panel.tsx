import { StackedBar } from '#components/ui/stacked-bar.tsx';
import type { Shortfall } from '#lib/domain/findings/shortfall.ts';
import { countInWords } from '#lib/domain/findings/words.ts';
import { count } from '#lib/format.ts';

/** Of the answers that fell short, how many say that the work was not done, and how many only that nothing was found. */
export function ShortfallPanel({ shortfall }: { shortfall: Shortfall }) {
  const { total, partly } = shortfall;
  const silent = shortfall['not-evidenced'];
  return (
    <section className="app-card" aria-labelledby="not-done-or-not-found">
      <h2 className="govuk-heading-m" id="not-done-or-not-found">
        Not done, or not found?
      </h2>
      {total === 0 ? (
        <p className="govuk-body">No answer to the questions behind these key areas fell short.</p>
      ) : (
        <>
          <p className="govuk-body">
            Of {count(total, 'answer')} that fell short, {countInWords(silent)} found the record{' '}
            <strong>silent</strong>: the work may have been done and kept elsewhere.
          </p>
          <StackedBar
            parts={[
              { name: 'Not met', count: shortfall['not-met'], colour: 3 },
              { name: 'Partly', count: partly, colour: 2 },
              { name: 'Nothing found', count: silent, colour: 4 },
            ]}
          />
        </>
      )}
    </section>
  );
}
