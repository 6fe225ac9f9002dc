import { LONGEST_TEXT } from '#lib/domain/answers/answer.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';
import type { Point } from '#lib/domain/replies/reply-point.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { scoredQuestions } from '#lib/domain/tools/questions.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';

/** The most the words of one point may hold, in characters: it leads to evidence and is no copy of it. */
export const LONGEST_POINT = 1000;

/** The name of one field of one question in the form of a reply. */
export const pointField = (question: string, field: 'place' | 'words'): string =>
  `point.${question}.${field}`;

/** What somebody wrote: a few words, and the evidence they point to. */
export type PostedReply = { words: string; points: Point[] };

function readPoint(fields: FormFields, { id }: Question): Point {
  const place = typed(fields, pointField(id, 'place'));
  return { questionId: id, place: place || null, words: typed(fields, pointField(id, 'words')).trim() };
}

function problemsOf({ questionId, place, words }: Point, tool: ToolDefinition): Problem[] {
  const problems: Problem[] = [];
  if (place !== null && !tool.vocabulary.places.some(({ id }) => id === place))
    problems.push({ field: pointField(questionId, 'place'), message: 'Choose a place from the list' });
  if (words.length > LONGEST_POINT)
    problems.push({
      field: pointField(questionId, 'words'),
      message: 'Write no more than 1,000 characters: say where it is, not what it says',
    });
  return problems;
}

/** A reply as it was posted, whether it is complete or not. What is said of a question that does not count is left out. */
export function readReply(fields: FormFields, tool: ToolDefinition): Outcome<PostedReply> {
  const words = typed(fields, 'words').trim();
  const points = scoredQuestions(tool)
    .map((question) => readPoint(fields, question))
    .filter((point) => point.place !== null || point.words !== '');
  const problems = points.flatMap((point) => problemsOf(point, tool));
  if (words.length > LONGEST_TEXT)
    problems.unshift({ field: 'words', message: 'Write no more than 4,000 characters' });
  return problems.length > 0 ? refusedAll(problems) : accepted({ words, points });
}

const SAYS_NOTHING: Problem = {
  field: 'words',
  message: 'Write a few words, or point to evidence, before you send your reply',
};

/** A reply as it can be sent: it says something, and each point says what is there. A draft need not. */
export function readCompleteReply(fields: FormFields, tool: ToolDefinition): Outcome<PostedReply> {
  const posted = readReply(fields, tool);
  if (!posted.ok) return posted;
  const { words, points } = posted.value;
  if (words === '' && points.length === 0) return refusedAll([SAYS_NOTHING]);
  const numbers = new Map(scoredQuestions(tool).map(({ id, number }) => [id, number]));
  const vague = points
    .filter((point) => point.words === '')
    .map(({ questionId }) => ({
      field: pointField(questionId, 'words'),
      message: `${numbers.get(questionId)}: say where exactly it is, so that the pair can find it`,
    }));
  return vague.length > 0 ? refusedAll(vague) : posted;
}
