import { AnswerBoxes } from '#components/tools/answer-boxes.tsx';
import { type GuideLine, QuestionGuide } from '#components/tools/question-guide.tsx';
import type { Question } from '#lib/domain/tools/question.ts';
import {
  alertWords,
  citationWords,
  countingWords,
  dateRuleWords,
  placeWords,
  themeWords,
} from '#lib/domain/tools/question-words.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type ToolQuestionProps = { question: Question; tool: ToolDefinition };

const meaningOf = (question: Question): GuideLine[] => [
  { name: 'What good looks like', words: question.good },
  { name: 'Partly means', words: question.partly },
  { name: 'Does not apply when', words: question.naWhen },
  { name: 'Counting', words: countingWords(question) },
];

function referenceOf(question: Question, tool: ToolDefinition): GuideLine[] {
  const dates = question.dateRule ? dateRuleWords(question.dateRule) : null;
  return [
    { name: 'Look in', words: placeWords(question, tool).join('; ') },
    { name: 'Dates', words: dates?.counted ?? null },
    { name: dates?.limits.length === 1 ? 'Limit' : 'Limits', words: dates?.limits.join('. ') ?? null },
    { name: 'Concern', words: alertWords(question) },
    { name: 'Rests on', words: question.standards.map(citationWords).join('; ') },
    { name: 'Themes', words: question.themes.map(themeWords).join(', ') },
  ];
}

/** One question read, not answered: its words, its answers, and all the guidance that comes with it. */
export function ToolQuestion({ question, tool }: ToolQuestionProps) {
  return (
    <li className="app-tool-question" id={question.id}>
      <div className="app-tool-question__ask">
        <h3 className="app-tool-question__text">
          <span className="app-tool-question__number">{question.number}</span> {question.text}
        </h3>
        <AnswerBoxes question={question} />
        <QuestionGuide lines={meaningOf(question)} />
      </div>
      <QuestionGuide lines={referenceOf(question, tool)} />
    </li>
  );
}
