import 'server-only';
import { findAuditHead } from '#lib/db/audits/find-audit-head.ts';
import { type SaveResult, saveAnswer } from '#lib/db/audits/save-answer.ts';
import { database } from '#lib/db/client.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { sectionAfter } from '#lib/domain/audits/find-question.ts';
import { type PostedAnswer, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { heldOf, type PostedSection } from '#lib/domain/audits/posted-section.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A posted section: its audit, its id, what was posted and the London day. */
export type SectionRequest = { auditId: string; section: string; fields: FormFields; today: string };

/** What became of it, and the section that follows where all of it was saved. */
export type SavedSection = PostedSection & { next: string | null };

/** A question nobody has answered, and that was left alone here too. */
const isUntouched = ({ version, answer, problems }: PostedAnswer): boolean =>
  version === 0 && problems.length === 0 && isSameAnswer(answer, NO_ANSWER);

async function savePosted(
  viewer: Viewer,
  { auditId, fields, today }: SectionRequest,
  { question, posted }: { question: Question; posted: PostedAnswer },
): Promise<PostedSection> {
  if (posted.keeps === 'theirs' || isUntouched(posted)) return { problems: [], held: [] };
  const { version, commandId, answer } = posted;
  const result: SaveResult | null = await saveAnswer(viewer, {
    auditId,
    questionId: question.id,
    commandId,
    response: typed(fields, 'response') || undefined,
    version,
    answer,
    today,
  });
  return heldOf(question, posted, { result, personId: viewer.personId });
}

/** Saves each answer of a section posted as a form, or null where the viewer has no such audit or section. */
export async function saveSectionOf(viewer: Viewer, request: SectionRequest): Promise<SavedSection | null> {
  const audit = await findAuditHead(viewer, database(), { id: request.auditId, action: 'audit.answer' });
  const tool = audit && (await findTool(viewer, audit.toolVersionId));
  const sections = tool ? sectionsOf(tool.definition) : [];
  const section = sections.find(({ id }) => id === request.section);
  if (!section) return null;
  const all: PostedSection = { problems: [], held: [] };
  for (const question of section.questions) {
    const posted = postedAnswer(request.fields, question);
    if (!posted) continue;
    const { problems, held } = await savePosted(viewer, request, { question, posted });
    all.problems.push(...problems);
    all.held.push(...held);
  }
  return { ...all, next: sectionAfter(sections, section.id)?.id ?? null };
}
