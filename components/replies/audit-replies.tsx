import { type DecideAction, ReplyRead } from '#components/replies/reply-read.tsx';
import { Alert } from '#components/ui/alert.tsx';
import { EmptyState } from '#components/ui/empty-state.tsx';
import { mayChangeReturned } from '#lib/domain/audits/change-returned.ts';
import type { AuditStatus } from '#lib/domain/audits/workflow.ts';
import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { AuditReply } from '#lib/domain/replies/audit-reply.ts';
import type { KeptAnswer } from '#lib/domain/replies/given-answer.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

type AuditRepliesProps = {
  audit: {
    status: AuditStatus;
    cycleStatus: CycleStatus;
    tool: { definition: ToolDefinition };
    answers: readonly KeptAnswer[];
    replies: readonly AuditReply[];
  };
  isOfPair: boolean;
  decide: DecideAction;
};

/** The replies to an audit, the first one first. The pair decides; everybody else who may read them reads. */
export function AuditReplies({ audit, isOfPair, decide }: AuditRepliesProps) {
  const { status, cycleStatus, tool, answers, replies } = audit;
  const may = mayChangeReturned({ status, cycle: cycleStatus });
  if (replies.length === 0)
    return (
      <EmptyState title="Nobody has replied yet">
        <p className="govuk-body">
          A reply of the practitioner or the team manager is read here, with the answers it points to.
        </p>
      </EmptyState>
    );
  const isOpen = replies.some(({ points }) => points.some(({ decision }) => decision === null));
  return (
    <>
      {isOpen && !may.ok ? (
        <Alert title="Nothing more can be decided here now">
          {may.problems.map(({ message }) => (
            <p key={message} className="govuk-body">
              {message}
            </p>
          ))}
        </Alert>
      ) : null}
      {replies.map((reply) => (
        <ReplyRead
          key={reply.id}
          reply={reply}
          tool={tool.definition}
          answers={answers}
          decide={isOfPair && may.ok ? decide : null}
        />
      ))}
    </>
  );
}
