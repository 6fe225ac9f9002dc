import 'server-only';
import { changeReturnedAnswer } from '#lib/db/audits/change-returned-answer.ts';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One answer as a moderator posted it, and the London day it is judged on (yyyy-mm-dd). */
export type PostedChange = { auditId: string; questionId: string; fields: FormFields; today: string };

/** What became of it: none where it was changed, else what is wrong with it and the answer as it was given. */
export type ModeratedAnswer = { problems: Problem[]; held: Answer | null };

/** The reason of the change has a field of its own beside the reason of the answer. */
const atItsField = ({ field, message }: Problem): Problem => ({
  field: field === 'reason' ? 'whyChanged' : field,
  message,
});

/** Changes one answer of the audit this viewer moderates, with its reason; null where they do not moderate it. */
export async function moderateAnswer(
  viewer: Viewer,
  { auditId, questionId, fields, today }: PostedChange,
): Promise<ModeratedAnswer | null> {
  const audit = await findAuditHead(viewer, database(), { id: auditId, action: 'audit.moderate' });
  const tool = audit && (await findTool(viewer, audit.toolVersionId));
  const question = tool && findQuestion(tool.definition, questionId);
  const posted = question && postedAnswer(fields, question);
  if (!posted) return null;
  const { answer, problems } = posted;
  if (problems.length > 0) return { problems, held: answer };
  const change = { auditId, questionId, answer, reason: typed(fields, 'whyChanged'), today };
  const done = await database().$transaction((tx) =>
    changeReturnedAnswer(viewer, tx, { ...change, kind: 'moderation' }),
  );
  if (!done) return null;
  return done.ok ? { problems: [], held: null } : { problems: done.problems.map(atItsField), held: answer };
}
