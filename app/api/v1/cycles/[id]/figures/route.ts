import { findOpenDataViewer } from '#lib/auth/api-viewer.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { describeFigures } from '#lib/domain/open-data/describe-answers.ts';
import { figuresQuery } from '#lib/domain/open-data/queries.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { answerOf, invalidAnswer, notFoundAnswer, queryOf, refusalAnswer } from '#lib/open-data/answer.ts';

type Context = { params: Promise<{ id: string }> };

/** The figures of a published cycle, by key area and question. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const visit = await findOpenDataViewer(request, 'figures');
  if (!visit.ok) return refusalAnswer(visit.refusal);
  const asked = parseInput(figuresQuery, { ...queryOf(request), ...(await params) });
  if (!asked.ok) return invalidAnswer(asked.problems);
  const { id, edition } = asked.value;
  const record = await findFindings(visit.viewer, id, edition ?? 'latest');
  return record ? answerOf(describeFigures(record, visit.viewer)) : notFoundAnswer();
}
