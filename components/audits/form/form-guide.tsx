import { type GuideLine, QuestionGuide } from '#components/tools/question-guide.tsx';
import { Details } from '#components/ui/details.tsx';
import type { FormAudit } from '#lib/domain/audits/form-audit.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { alertWords, citationWords, placeWords, themeWords } from '#lib/domain/tools/question-words.ts';

const linesOf = (question: Question, audit: FormAudit): GuideLine[] => [
  { name: 'What good looks like', words: question.good },
  { name: 'Partly means', words: question.partly },
  { name: 'Look in', words: placeWords(question, audit).join('; ') },
  { name: 'Does not apply when', words: question.naWhen },
  { name: 'Concern', words: alertWords(question) },
  { name: 'Rests on', words: question.standards.map(citationWords).join('; ') },
  { name: 'Themes', words: question.themes.map(themeWords).join(', ') },
];

/** What helps to judge one question, folded away; nothing where the tool says nothing of it. */
export function FormGuide({ question, audit }: { question: Question; audit: FormAudit }) {
  const lines = linesOf(question, audit);
  if (lines.every(({ words }) => !words)) return null;
  const { good, lookIn } = question;
  return (
    <Details
      summary={good || lookIn.length > 0 ? 'What good looks like, and where to look' : 'About this question'}
    >
      <QuestionGuide lines={lines} />
    </Details>
  );
}
