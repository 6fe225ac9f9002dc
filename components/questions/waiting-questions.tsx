import { Alert } from '#components/ui/alert.tsx';
import type { WaitingQuestions as Waiting } from '#lib/domain/questions/unit-question-row.ts';
import { count } from '#lib/format.ts';
import { paths } from '#lib/paths.ts';

/** On the coordinator's home: how many auditors wait for an answer, and where; nothing where none does. */
export function WaitingQuestions({ waiting }: { waiting: readonly Waiting[] }) {
  if (waiting.length === 0) return null;
  return (
    <Alert title="Auditors have asked you something">
      <ul className="govuk-list">
        {waiting.map(({ cycleId, cycleName, waiting: n }) => (
          <li key={cycleId}>
            <a className="govuk-link" href={paths.questions(cycleId)}>
              {count(n, 'question')} without an answer
            </a>{' '}
            in {cycleName}
          </li>
        ))}
      </ul>
    </Alert>
  );
}
