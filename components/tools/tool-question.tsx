import { AnswerBoxes } from '#components/tools/answer-boxes.tsx';
import { QuestionGuide } from '#components/tools/question-guide.tsx';
import type { Question } from '#lib/domain/tools/question.ts';
import { countingWords } from '#lib/domain/tools/question-words.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type ToolQuestionProps = { question: Question; tool: ToolDefinition };

/** One question read, not answered: its words, its answers, and all the guidance that comes with it. */
export function ToolQuestion({ question, tool }: ToolQuestionProps) {
  const counting = countingWords(question);
  return (
    <li className="app-tool-question" id={question.id}>
      <div className="app-tool-question__ask">
        <h3 className="app-tool-question__text">
          <span className="app-tool-question__number">{question.number}</span> {question.text}
        </h3>
        <AnswerBoxes question={question} />
        {counting ? <p className="app-note">{counting}</p> : null}
      </div>
      <QuestionGuide question={question} tool={tool} />
    </li>
  );
}
