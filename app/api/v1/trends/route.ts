import { findOpenDataViewer } from '#lib/auth/api-viewer.ts';
import { listSeries } from '#lib/db/findings/list-series.ts';
import { describeTrends } from '#lib/domain/open-data/describe-answers.ts';
import { trendsQuery } from '#lib/domain/open-data/queries.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { answerOf, invalidAnswer, notFoundAnswer, queryOf, refusalAnswer } from '#lib/open-data/answer.ts';

/** The figures of a tool over all its published cycles. */
export async function GET(request: Request): Promise<Response> {
  const visit = await findOpenDataViewer(request, 'trends');
  if (!visit.ok) return refusalAnswer(visit.refusal);
  const { viewer } = visit;
  const asked = parseInput(trendsQuery, queryOf(request));
  if (!asked.ok) return invalidAnswer(asked.problems);
  const { tool: slug, keyArea } = asked.value;
  const series = await listSeries(viewer, { toolSlug: slug, ...(keyArea && { keyArea }) });
  if (!series || series.points.length === 0) return notFoundAnswer();
  return answerOf(describeTrends(series, { slug, publisher: viewer }));
}
