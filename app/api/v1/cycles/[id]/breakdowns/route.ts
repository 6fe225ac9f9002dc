import { findOpenDataViewer } from '#lib/auth/api-viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listBreakdown } from '#lib/db/findings/list-breakdown.ts';
import { describeBreakdowns } from '#lib/domain/open-data/describe-answers.ts';
import { breakdownsQuery } from '#lib/domain/open-data/queries.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { answerOf, invalidAnswer, notFoundAnswer, queryOf, refusalAnswer } from '#lib/open-data/answer.ts';

type Context = { params: Promise<{ id: string }> };

/** The figures of a published cycle, broken down, with few cases hidden. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const visit = await findOpenDataViewer(request, 'breakdowns');
  if (!visit.ok) return refusalAnswer(visit.refusal);
  const { viewer } = visit;
  const asked = parseInput(breakdownsQuery, { ...queryOf(request), ...(await params) });
  if (!asked.ok) return invalidAnswer(asked.problems);
  const { id, edition, by } = asked.value;
  const record = await findFindings(viewer, id, edition ?? 'latest');
  if (!record) return notFoundAnswer();
  const source = await listBreakdown(viewer, { record, audience: 'outside' });
  return answerOf(describeBreakdowns(record, { source, by, publisher: viewer }));
}
