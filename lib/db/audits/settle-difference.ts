import 'server-only';
import { compareAudit } from '#lib/db/audits/compare-audit.ts';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { heldOf, type PostedSection } from '#lib/domain/audits/posted-section.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A choice posted without JavaScript: the auditor whose answer is agreed on, or null for what was filled in. */
export type Settlement = {
  auditId: string;
  questionId: string;
  choice: string | null;
  fields: FormFields;
  today: string;
};

/** Saves what a pair agrees on for one question, in the way every answer is saved; null where there is nothing of theirs to settle. */
export async function settleDifference(
  viewer: Viewer,
  { auditId, questionId, choice, fields, today }: Settlement,
): Promise<PostedSection | null> {
  const audit = await findAuditHead(viewer, database(), { id: auditId, action: 'audit.answer' });
  const tool = audit && (await findTool(viewer, audit.toolVersionId));
  const question = tool && findQuestion(tool.definition, questionId);
  const posted = question && postedAnswer(fields, question);
  const compared = audit && tool ? await compareAudit(viewer, { ...audit, tool }) : null;
  if (!compared || !posted) return null;
  const chosen = compared.judgements.find(({ personId }) => personId === choice);
  const theirs = chosen?.given.find((given) => given.questionId === questionId)?.answer;
  if (choice !== null && !theirs) return null;
  const answer = theirs ?? posted.answer;
  const { commandId, version } = posted;
  const save = { auditId, questionId, commandId, version, response: AGREED, answer, today };
  const result = await saveAnswer(viewer, save);
  return heldOf(question, { ...posted, answer }, { result, personId: viewer.personId });
}
