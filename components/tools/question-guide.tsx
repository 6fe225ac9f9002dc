import { capitalised } from '#lib/domain/tools/capitalised.ts';

/** One thing said beside a question; what is not said is left out. */
export type GuideLine = { name: string; words: string | null };

/** Short guidance beside a question, each with its name. Nothing where nothing is said. */
export function QuestionGuide({ lines }: { lines: readonly GuideLine[] }) {
  const said = lines.filter(({ words }) => words);
  if (said.length === 0) return null;
  return (
    <dl className="app-question-guide">
      {said.map(({ name, words }) => (
        <div key={name} className="app-question-guide__line">
          <dt className="app-question-guide__name">{name}</dt>
          <dd className="app-question-guide__words">{capitalised(words ?? '')}</dd>
        </div>
      ))}
    </dl>
  );
}
