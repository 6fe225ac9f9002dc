import type { Question } from '#lib/domain/tools/question.ts';
import {
  alertWords,
  citationWords,
  dateRuleWords,
  type HasPlaces,
  placeWords,
  themeWords,
} from '#lib/domain/tools/question-words.ts';

type QuestionGuideProps = { question: Question; tool: HasPlaces };
type Line = { name: string; words: string | null };

function linesOf(question: Question, tool: HasPlaces): Line[] {
  const dates = question.dateRule ? dateRuleWords(question.dateRule) : null;
  return [
    { name: 'What good looks like', words: question.good },
    { name: 'Partly means', words: question.partly },
    { name: 'Does not apply when', words: question.naWhen },
    { name: 'Dates', words: dates?.counted ?? null },
    { name: dates?.limits.length === 1 ? 'Limit' : 'Limits', words: dates?.limits.join('. ') ?? null },
    { name: 'Look in', words: placeWords(question, tool).join('; ') },
    { name: 'Concern', words: alertWords(question) },
    { name: 'Rests on', words: question.standards.map(citationWords).join('; ') },
    { name: 'Themes', words: question.themes.map(themeWords).join(', ') },
  ];
}

/** What stands beside a question: what good looks like, where to look, what it rests on. What is not said is left out. */
export function QuestionGuide({ question, tool }: QuestionGuideProps) {
  const lines = linesOf(question, tool).filter(({ words }) => words);
  if (lines.length === 0) return null;
  return (
    <dl className="app-question-guide">
      {lines.map(({ name, words }) => (
        <div key={name} className="app-question-guide__line">
          <dt className="app-question-guide__name">{name}</dt>
          <dd className="app-question-guide__words">{words}</dd>
        </div>
      ))}
    </dl>
  );
}
