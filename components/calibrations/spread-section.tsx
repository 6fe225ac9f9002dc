import { Facts } from '#components/ui/facts.tsx';
import { ProgressBar } from '#components/ui/progress-bar.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { coefficientFigure, kappaWords } from '#lib/domain/agreement/agreement-words.ts';
import type { QuestionSpread, Spread } from '#lib/domain/calibration/spread.ts';
import { paths } from '#lib/paths.ts';

/** How the answers of all who finished spread around the agreed ones: counts and coefficients, never a person. */
export function SpreadSection({ spread }: { spread: Spread }) {
  const { asAgreed, answered, finished, kappa, complete, alpha, questions } = spread;
  return (
    <section aria-labelledby="spread">
      <h2 className="govuk-heading-m" id="spread">
        How the answers spread
      </h2>
      <Facts
        facts={[
          { name: 'Auditors who finished', figure: finished },
          { name: 'Answers as agreed', figure: `${asAgreed} of ${answered}` },
          {
            name: 'Fleiss’ kappa',
            ...figureOf(kappa.kappa),
            more: moreOf(kappa.kappa, `${complete} questions all answered`),
          },
          {
            name: 'Krippendorff’s alpha',
            ...figureOf(alpha.alpha),
            more: moreOf(alpha.alpha, 'blanks allowed'),
          },
        ]}
      />
      <table className="app-figures app-spread">
        <caption className="app-figures__caption">By question</caption>
        <thead>
          <tr>
            <th scope="col">Question</th>
            <th scope="col">As agreed</th>
            <th scope="col">Every answer given</th>
          </tr>
        </thead>
        <tbody>
          {questions.map((question) => (
            <QuestionRow key={question.id} question={question} finished={finished} />
          ))}
        </tbody>
      </table>
      <p className="app-note app-two-thirds">
        Kappa and alpha compare what the answers count as, over the questions of this one case; they have no
        range, because one case is no sample.{' '}
        <a className="govuk-link govuk-link--no-visited-state" href={`${paths.counting()}#agreement`}>
          What they mean
        </a>
      </p>
    </section>
  );
}

const figureOf = (value: number | null) => ({
  figure: value === null ? 'No variation' : coefficientFigure(value),
});

const moreOf = (value: number | null, words: string): string =>
  value === null ? '' : `${kappaWords(value)}, ${words}`;

function QuestionRow({ question, finished }: { question: QuestionSpread; finished: number }) {
  const { number, text, asAgreed, answers, agreedLabel } = question;
  return (
    <tr>
      <th scope="row">
        {number} {text}
      </th>
      <td>
        <span className="app-figures__label">As agreed </span>
        <ProgressBar done={asAgreed} of={finished} label={`${number}: as agreed`} />
      </td>
      <td>
        <ul className="app-spread__answers">
          {asAgreed === 0 ? (
            <li>
              {agreedLabel} <Tag colour="green">Agreed</Tag> 0
            </li>
          ) : null}
          {answers.map(({ option, label, count, isAgreed }) => (
            <li key={option}>
              {label} {isAgreed ? <Tag colour="green">Agreed</Tag> : null} {count}
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}
