import { AnswerRead } from '#components/audits/answer-read.tsx';
import { DecideForm } from '#components/replies/decide-form.tsx';
import { PointRead } from '#components/replies/point-read.tsx';
import type { FormState } from '#lib/domain/parse-form.ts';
import type { AuditReply } from '#lib/domain/replies/audit-reply.ts';
import { givenAnswer, type KeptAnswer } from '#lib/domain/replies/given-answer.ts';
import { CAPACITIES } from '#lib/domain/replies/reply.ts';
import type { ReplyPoint } from '#lib/domain/replies/reply-point.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { questionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { momentInWords } from '#lib/format.ts';

/** Decides about one point of one reply. */
export type DecideAction = (
  point: { replyId: string; questionId: string },
  state: FormState,
  form: FormData,
) => Promise<FormState>;

type ReplyReadProps = {
  reply: AuditReply;
  tool: ToolDefinition;
  answers: readonly KeptAnswer[];
  /** Decides about one point; null for those who only read. */
  decide: DecideAction | null;
};

/** One reply: its words, then each answer it points to, in the order asked. */
export function ReplyRead({ reply, tool, answers, decide }: ReplyReadProps) {
  const { id, by, capacity, repliedAt, words, points } = reply;
  const inOrder = questionsOf(tool).flatMap((question) => {
    const point = points.find(({ questionId }) => questionId === question.id);
    return point ? [{ question, point }] : [];
  });
  return (
    <section aria-labelledby={`reply-${id}`}>
      <h2 className="govuk-heading-m" id={`reply-${id}`}>
        {by}, {CAPACITIES[capacity].label.toLowerCase()}
      </h2>
      <p className="app-note">Replied {momentInWords(repliedAt)}</p>
      {words === '' ? null : <p className="govuk-body app-as-written">{words}</p>}
      {inOrder.map(({ question, point }) => (
        <article key={question.id} className="app-replied" aria-label={`Question ${question.number}`}>
          <AnswerRead
            question={question}
            given={givenAnswer(answers, question.id, { named: true })}
            form={tool}
          />
          <PointRead point={point} question={question} vocabulary={tool.vocabulary} by={by} />
          {decide && point.decision === null ? (
            <DecideForm
              action={decide.bind(null, { replyId: id, questionId: question.id })}
              toChange={toChange({ question, point, tool, answers })}
              prefix={`${id}-${question.id}`}
            />
          ) : null}
        </article>
      ))}
    </section>
  );
}

type ToChangeFrom = Pick<ReplyReadProps, 'tool' | 'answers'> & {
  question: ReturnType<typeof questionsOf>[number];
  point: ReplyPoint;
};

function toChange({ question, point, tool, answers }: ToChangeFrom) {
  const current = answers.find(({ questionId }) => questionId === question.id);
  return {
    question,
    point,
    current: current?.answer ?? null,
    version: current?.version ?? 0,
    places: tool.vocabulary.places.map((place) => ({ value: place.id, text: capitalised(place.label) })),
  };
}
