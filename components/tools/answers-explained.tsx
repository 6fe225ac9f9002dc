import { SummaryList } from '#components/ui/summary-list.tsx';
import { ANSWER_TYPES } from '#lib/domain/tools/answer-types.ts';

const { options } = ANSWER_TYPES.evidence;
const MEANINGS: Readonly<Record<string, string>> = {
  met: 'The record shows that it was done.',
  partly: 'Some of it is on the record. It is not counted as met unless the question says so.',
  'not-met': 'The record shows that it was not done.',
  'not-evidenced':
    'The record is silent: the work may have been done. This is kept apart from “No” in every figure.',
  na: 'It could not arise in this case, so it is left out of the figure. Some questions say when.',
};

/** What the answers mean, once for the whole tool: above all that a silent record is not the same as work not done. */
export function AnswersExplained() {
  const rows = options.map(({ value, label }) => ({ name: label, value: MEANINGS[value] ?? '' }));
  return (
    <section className="app-tool-section" aria-labelledby="answers">
      <h2 className="govuk-heading-l" id="answers">
        What the answers mean
      </h2>
      <SummaryList rows={rows} />
    </section>
  );
}
