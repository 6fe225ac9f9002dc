import 'server-only';
import { findCalibration } from '#lib/db/calibrations/find-calibration.ts';
import { saveCalibrationAnswer } from '#lib/db/calibrations/save-calibration-answer.ts';
import { NO_ANSWER } from '#lib/domain/answers/no-answer.ts';
import { sectionAfter } from '#lib/domain/audits/find-question.ts';
import { type PostedAnswer, postedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { heldOf, type PostedSection } from '#lib/domain/audits/posted-section.ts';
import { isSameAnswer } from '#lib/domain/audits/same-answer.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { sectionsOf } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A posted section of the shared case: its calibration, its id, what was posted and the London day. */
export type CalibrationSection = {
  calibrationId: string;
  section: string;
  fields: FormFields;
  today: string;
};

/** A question nobody has answered, and that was left alone here too. */
const isUntouched = ({ version, answer, problems }: PostedAnswer): boolean =>
  version === 0 && problems.length === 0 && isSameAnswer(answer, NO_ANSWER);

async function savePosted(
  viewer: Viewer,
  { calibrationId, today }: CalibrationSection,
  { question, posted }: { question: Question; posted: PostedAnswer },
): Promise<PostedSection> {
  if (posted.keeps === 'theirs' || isUntouched(posted)) return { problems: [], held: [] };
  const { version, answer } = posted;
  const request = { calibrationId, questionId: question.id, version, answer, today };
  const result = await saveCalibrationAnswer(viewer, request);
  return heldOf(question, posted, { result, personId: viewer.personId });
}

/** Saves each answer of a section posted as a form, or null where the viewer has no such calibration or section. */
export async function saveCalibrationSection(
  viewer: Viewer,
  request: CalibrationSection,
): Promise<(PostedSection & { next: string | null }) | null> {
  const calibration = await findCalibration(viewer, request.calibrationId);
  const sections = calibration ? sectionsOf(calibration.tool.definition) : [];
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
