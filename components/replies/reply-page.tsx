import { AnswerRead } from '#components/audits/answer-read.tsx';
import { ReplyFacts } from '#components/replies/reply-facts.tsx';
import { type ReadSection, ReplyForm } from '#components/replies/reply-form.tsx';
import { SentReply } from '#components/replies/sent-reply.tsx';
import { StrengthsAndGaps } from '#components/replies/strengths-and-gaps.tsx';
import { Alert } from '#components/ui/alert.tsx';
import type { FormState } from '#lib/domain/parse-form.ts';
import { givenAnswer } from '#lib/domain/replies/given-answer.ts';
import type { ReadReply } from '#lib/domain/replies/read-reply.ts';
import { strengthsAndGaps } from '#lib/domain/replies/strengths-and-gaps.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';

type ReplyPageProps = {
  reply: ReadReply;
  today: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** A returned audit as the person whose case it is reads it: what went well and what fell short, then every answer. */
export function ReplyPage({ reply, today, action }: ReplyPageProps) {
  const tool = reply.tool.definition;
  const found = strengthsAndGaps(tool, reply.answers);
  return (
    <>
      <ReplyFacts reply={reply} />
      {reply.cycle.status === 'published' ? <Published isSent={reply.repliedAt !== null} /> : null}
      <StrengthsAndGaps found={found} />
      {reply.repliedAt === null ? (
        <ReplyForm
          action={action}
          sections={readSections(reply, new Set(found.gaps.map(({ id }) => id)))}
          places={tool.vocabulary.places.map(({ id, label }) => ({ value: id, text: capitalised(label) }))}
          before={reply}
          today={today}
        />
      ) : (
        <SentReply words={reply.words} points={reply.points} tool={tool} answers={reply.answers} />
      )}
    </>
  );
}

function Published({ isSent }: { isSent: boolean }) {
  return (
    <Alert title="The findings of this cycle are published">
      <p className="govuk-body">
        {isSent
          ? 'What the pair had not decided by then stays as it is. Your reply is kept with the audit.'
          : 'Its answers stay as they are, whatever you point to. You can still reply: your reply is kept with the audit, and the pair reads it.'}
      </p>
    </Alert>
  );
}

function readSections(
  { tool: { definition }, answers }: ReadReply,
  gaps: ReadonlySet<string>,
): ReadSection[] {
  return sectionsOf(definition).map(({ id, title, questions }) => ({
    id,
    title,
    questions: questions.map((question) => ({
      id: question.id,
      number: question.number,
      isScored: question.scored,
      isGap: gaps.has(question.id),
      read: (
        <AnswerRead
          question={question}
          given={givenAnswer(answers, question.id, { named: false })}
          form={definition}
        />
      ),
    })),
  }));
}
