import { Tag } from '#components/ui/tag.tsx';
import { MARKS } from '#lib/domain/answers/marks.ts';
import type { StrengthsAndGaps as Found } from '#lib/domain/replies/strengths-and-gaps.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { count } from '#lib/format.ts';

/** What went well and what fell short, side by side, each a link to its answer. */
export function StrengthsAndGaps({ found: { strengths, gaps } }: { found: Found }) {
  return (
    <div className="app-columns">
      <section className="app-card" aria-labelledby="strengths">
        <h2 className="govuk-heading-m" id="strengths">
          What went well: {count(strengths.length, 'answer')}
        </h2>
        <ul className="govuk-list">
          {strengths.map(({ question, exemplar }) => (
            <li key={question.id}>
              <QuestionLink question={question} />{' '}
              {exemplar ? <Tag colour="teal">★ {MARKS.exemplar.label}</Tag> : null}
            </li>
          ))}
        </ul>
      </section>
      <section className="app-card" aria-labelledby="gaps">
        <h2 className="govuk-heading-m" id="gaps">
          What was not found or fell short: {count(gaps.length, 'answer')}
        </h2>
        <ul className="govuk-list">
          {gaps.map((question) => (
            <li key={question.id}>
              <QuestionLink question={question} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function QuestionLink({ question: { id, number, text } }: { question: Question }) {
  return (
    <a className="govuk-link" href={`#${id}`}>
      {number} {text}
    </a>
  );
}
