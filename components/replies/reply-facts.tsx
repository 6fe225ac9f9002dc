import { SummaryList } from '#components/ui/summary-list.tsx';
import { gradeWords } from '#lib/domain/audits/grade-words.ts';
import type { ReadReply } from '#lib/domain/replies/read-reply.ts';
import { CAPACITIES } from '#lib/domain/replies/reply.ts';
import { dateInWords, momentInWords } from '#lib/format.ts';

type Facts = Pick<
  ReadReply,
  'capacity' | 'dueOn' | 'repliedAt' | 'overallGrade' | 'overallReason' | 'caseDetails'
>;

/** Which case was audited, how the work was judged as a whole, and until when there is time to reply. */
export function ReplyFacts({ reply }: { reply: Facts }) {
  const { capacity, dueOn, repliedAt, overallGrade, overallReason, caseDetails } = reply;
  const lines = [
    {
      name: 'The record',
      value: [caseDetails?.reference, caseDetails?.worker].filter(Boolean).join(', worker '),
    },
    { name: 'You are asked as', value: CAPACITIES[capacity].label },
    {
      name: repliedAt === null ? 'Please reply by' : 'You replied',
      value: repliedAt === null ? dateInWords(dueOn) : momentInWords(repliedAt),
    },
    { name: 'Overall judgement', value: overallGrade === null ? '' : gradeWords(overallGrade) },
    { name: 'Reason for the judgement', value: overallReason },
  ];
  return <SummaryList rows={lines.filter(({ value }) => value !== '')} />;
}
