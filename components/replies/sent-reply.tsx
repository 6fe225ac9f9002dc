import { AnswerRead } from '#components/audits/answer-read.tsx';
import { PointRead } from '#components/replies/point-read.tsx';
import { givenAnswer, type KeptAnswer } from '#lib/domain/replies/given-answer.ts';
import type { ReplyPoint } from '#lib/domain/replies/reply-point.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type SentReplyProps = {
  words: string;
  points: readonly ReplyPoint[];
  tool: ToolDefinition;
  answers: readonly KeptAnswer[];
};

/** A reply that was sent, with the audit as it stands now: what was pointed to stands beneath its answer. */
export function SentReply({ words, points, tool, answers }: SentReplyProps) {
  return (
    <>
      {words === '' ? null : (
        <section aria-labelledby="your-reply">
          <h2 className="govuk-heading-m" id="your-reply">
            Your reply
          </h2>
          <p className="govuk-body app-as-written">{words}</p>
        </section>
      )}
      {sectionsOf(tool).map(({ id, title, questions }) => (
        <section key={id} className="app-audit-read" aria-labelledby={`section-${id}`}>
          <h2 className="govuk-heading-l" id={`section-${id}`}>
            {title}
          </h2>
          {questions.map((question) => (
            <div key={question.id} className="app-replied">
              <AnswerRead
                question={question}
                given={givenAnswer(answers, question.id, { named: false })}
                form={tool}
              />
              {points
                .filter(({ questionId }) => questionId === question.id)
                .map((point) => (
                  <PointRead
                    key={point.questionId}
                    point={point}
                    question={question}
                    vocabulary={tool.vocabulary}
                    by="You"
                  />
                ))}
            </div>
          ))}
        </section>
      ))}
    </>
  );
}
