import 'server-only';
import { listJudgements } from '#lib/db/audits/list-judgements.ts';
import { type Connection, database } from '#lib/db/client.ts';
import type { Tool } from '#lib/db/tools/find-tool.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { type Comparison, compareJudgements } from '#lib/domain/audits/compare-judgements.ts';
import { answersOf, type OwnJudgement } from '#lib/domain/audits/judgement.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { isoDateOf } from '#lib/format.ts';

/** Two judgements of one audit beside each other, question by question. */
export type ComparedAudit = {
  judgements: readonly [OwnJudgement, OwnJudgement];
  comparisons: readonly Comparison[];
};

type AuditToCompare = {
  id: string;
  agreeingSince: Date | null;
  pair: readonly { personId: string; name: string }[];
  tool: Pick<Tool, 'definition'>;
};

/**
 * Compares what the pair judged alone, as on the day both had first finished, so that reading it later changes nothing.
 * Null where they work together or anyone judges alone still. One statement, and none where they never agreed.
 */
export async function compareAudit(
  viewer: Viewer,
  { agreeingSince, tool, ...audit }: AuditToCompare,
  connection: Connection = database(),
): Promise<ComparedAudit | null> {
  const judgements = agreeingSince && (await listJudgements(viewer, connection, audit));
  if (!judgements) return null;
  const [one, other] = judgements;
  const day = calendarAt(isoDateOf(agreeingSince));
  return {
    judgements,
    comparisons: compareJudgements(tool.definition, [answersOf(one), answersOf(other)], day),
  };
}
