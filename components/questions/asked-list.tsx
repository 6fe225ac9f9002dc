import type { AskedQuestion } from '#lib/domain/questions/asked-question.ts';
import { whenInWords } from '#lib/format.ts';

type AskedListProps = { asked: readonly AskedQuestion[]; personId: string; today: string };

/** What was asked of the unit, each with its answer as soon as there is one. */
export function AskedList({ asked, personId, today }: AskedListProps) {
  return asked.map(({ id, words, by, askedById, at, answer, answeredBy, answeredAt }) => (
    <div key={id} className="app-unit-question">
      <p className="app-unit-question__words">
        <strong>{askedById === personId ? 'You' : by} asked:</strong> {words}
      </p>
      {answeredAt === null ? (
        <p className="app-note">Asked {whenInWords(new Date(at), today)}. No answer yet</p>
      ) : (
        <>
          <p className="app-unit-question__words">
            <strong>{answeredBy ?? 'The unit'} answered:</strong> {answer}
          </p>
          <p className="app-note">Answered {whenInWords(new Date(answeredAt), today)}</p>
        </>
      )}
    </div>
  ));
}
