import { findOpenDataViewer } from '#lib/auth/api-viewer.ts';
import { listOpenCycles } from '#lib/db/open-data/list-open-cycles.ts';
import { cyclesQuery } from '#lib/domain/open-data/queries.ts';
import { parseInput } from '#lib/domain/parse-form.ts';
import { answerOf, invalidAnswer, queryOf, refusalAnswer } from '#lib/open-data/answer.ts';

/** The published cycles of the token's council. */
export async function GET(request: Request): Promise<Response> {
  const visit = await findOpenDataViewer(request, null);
  if (!visit.ok) return refusalAnswer(visit.refusal);
  const asked = parseInput(cyclesQuery, queryOf(request));
  if (!asked.ok) return invalidAnswer(asked.problems);
  return answerOf(await listOpenCycles(visit.viewer, asked.value.page));
}
