import { FEWEST_TO_LIST } from '#lib/domain/agreement/agreement.ts';
import {
  agreedInWords,
  bandInWords,
  coefficientInWords,
  confusionInWords,
} from '#lib/domain/agreement/agreement-words.ts';
import type { QuestionAgreement } from '#lib/domain/agreement/cycle-agreement.ts';

const MOST_CONFUSIONS = 3;

type DifferingQuestionsProps = {
  questions: readonly QuestionAgreement[];
  /** Audits that two people judged alone. */
  pairs: number;
};

/** The questions to put before the steering group: where two people read the same record and answer differently. */
export function DifferingQuestions({ questions, pairs }: DifferingQuestionsProps) {
  return (
    <section aria-labelledby="read-differently">
      <h2 className="govuk-heading-m" id="read-differently">
        Questions that pairs read differently
      </h2>
      {questions.length === 0 ? (
        <p className="govuk-body">
          {pairs < FEWEST_TO_LIST
            ? `Too few pairs to tell yet: questions are listed from ${FEWEST_TO_LIST} pairs on.`
            : 'None. Every question was read alike by most pairs.'}
        </p>
      ) : (
        <>
          <p className="govuk-body app-two-thirds">
            For the steering group: two people read the same record and gave different answers. The wording,
            or what counts as good, may need a second look.
          </p>
          <ol className="app-differing">
            {questions.map((question) => (
              <Differing key={question.id} question={question} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

function Differing({ question: { number, text, scale, agreement } }: { question: QuestionAgreement }) {
  const { ac1, confusions } = agreement;
  return (
    <li className="app-differing__question">
      <h3 className="govuk-heading-s">
        {number} {text}
      </h3>
      <p className="govuk-body">
        The same answer in <strong>{agreedInWords(agreement)}</strong>
        {ac1.value === null ? null : `, AC1 ${coefficientInWords(ac1)} (${bandInWords(ac1)})`}
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {confusions.slice(0, MOST_CONFUSIONS).map((confusion) => (
          <li key={confusion.answers.join()}>{confusionInWords(confusion, scale)}</li>
        ))}
      </ul>
    </li>
  );
}
