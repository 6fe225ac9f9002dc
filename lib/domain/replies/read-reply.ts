import type { CycleStatus } from '#lib/domain/cycles/workflow.ts';
import type { KeptAnswer } from '#lib/domain/replies/given-answer.ts';
import type { Capacity } from '#lib/domain/replies/reply.ts';
import type { ReplyPoint } from '#lib/domain/replies/reply-point.ts';
import type { JudgedAnswer } from '#lib/domain/replies/strengths-and-gaps.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Grade } from '#lib/statistics/grade-from-scores.ts';

/** A reply with the returned audit it is about, as the person who is asked reads it. Days are yyyy-mm-dd. */
export type ReadReply = {
  cycle: { name: string; status: CycleStatus };
  capacity: Capacity;
  dueOn: string;
  repliedAt: Date | null;
  words: string;
  points: readonly ReplyPoint[];
  overallGrade: Grade | null;
  overallReason: string;
  caseDetails: { reference: string; worker: string } | null;
  tool: { definition: ToolDefinition };
  answers: readonly (KeptAnswer & JudgedAnswer)[];
};
