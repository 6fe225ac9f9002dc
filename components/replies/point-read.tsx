import { Tag } from '#components/ui/tag.tsx';
import { answerInWords } from '#lib/domain/answers/answer-in-words.ts';
import { DECISIONS, type ReplyPoint } from '#lib/domain/replies/reply-point.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import type { Vocabulary } from '#lib/domain/tools/vocabulary.ts';
import { dateOf } from '#lib/format.ts';

type PointReadProps = {
  point: ReplyPoint;
  question: Question;
  vocabulary: Pick<Vocabulary, 'places'>;
  /** Who points: "You", or somebody's name. */
  by: string;
};

/** Evidence that was pointed to, and what the pair made of it. */
export function PointRead({ point, question, vocabulary, by }: PointReadProps) {
  const place = vocabulary.places.find(({ id }) => id === point.place)?.label;
  return (
    <div className="app-point-read">
      <p className="govuk-body">
        <strong>{by} pointed to</strong> {place === undefined ? null : `${capitalised(place)}: `}
        {point.words}
      </p>
      <DecisionRead point={point} question={question} />
    </div>
  );
}

function DecisionRead({ point, question }: Pick<PointReadProps, 'point' | 'question'>) {
  const { decision, reason, before, decidedAt } = point;
  if (decision === null)
    return (
      <p className="govuk-body">
        <Tag colour="orange">Not decided yet</Tag>
      </p>
    );
  const { short, done, tag } = DECISIONS[decision];
  const was = decision === 'changed' ? `. It was: ${answerInWords(question, before)}` : '';
  return (
    <>
      <p className="govuk-body">
        <Tag colour={tag}>{short}</Tag> {done}
        {decidedAt === null ? '' : ` on ${dateOf(decidedAt)}`}
        {was}
      </p>
      <p className="govuk-body app-as-written">{reason}</p>
    </>
  );
}
