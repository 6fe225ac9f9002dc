import 'server-only';
import { type FoundFacts, findSaveFacts } from '#lib/db/audits/find-save-facts.ts';
import { writeAnswer } from '#lib/db/audits/write-answer.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import { type CurrentAnswer, decideSave } from '#lib/domain/audits/decide-save.ts';
import { can } from '#lib/domain/permissions.ts';
import type { Outcome, Problem } from '#lib/domain/problems.ts';
import type { AnswerOutcome } from '#lib/domain/tools/answer-types.ts';
import type { Question } from '#lib/domain/tools/question.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** A save as it arrives: which answer, over which version, and the London day it is judged on (yyyy-mm-dd). */
export type SaveRequest = {
  auditId: string;
  questionId: string;
  commandId: string;
  version: number;
  answer: unknown;
  today: string;
};

/** What became of a save. */
export type SaveResult =
  | { kind: 'saved'; version: number; outcome: AnswerOutcome; at: Date }
  | { kind: 'clash'; current: CurrentAnswer }
  | { kind: 'closed'; message: string }
  | { kind: 'refused'; problems: Problem[] };

/** How often a save looks again when the audit moved between looking and writing. */
const MOST_TRIES = 4;

async function readAnswer(
  viewer: Viewer,
  facts: FoundFacts,
  request: SaveRequest,
): Promise<{ question: Question; parsed: Outcome<Answer> } | null> {
  const tool = await findTool(viewer, facts.toolVersionId);
  const question = tool && findQuestion(tool.definition, request.questionId);
  if (!tool || !question) return null;
  return { question, parsed: parseAnswer(question, request.answer, tool.definition.vocabulary.places) };
}

async function trySave(viewer: Viewer, request: SaveRequest): Promise<SaveResult | 'moved' | null> {
  const facts = await findSaveFacts(viewer, request);
  if (!facts || !can(viewer, 'audit.answer', { pair: facts.pair })) return null;
  const read = await readAnswer(viewer, facts, request);
  if (!read) return null;
  const { question, parsed } = read;
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  const answer = parsed.value;
  const decision = decideSave(facts, { ...request, answer });
  switch (decision.kind) {
    case 'write': {
      const judgement = outcomeOf(question, answer, calendarAt(request.today));
      const written = await writeAnswer(viewer, { ...request, answer, judgement, decision });
      return written ? { kind: 'saved', ...written, outcome: judgement.outcome } : 'moved';
    }
    case 'stands':
      return { ...decision, kind: 'saved' };
    case 'clash':
    case 'closed':
      return decision;
  }
}

/**
 * Saves one answer of the viewer's own audit, or null where there is no such audit or question for them. The same
 * command again gives its first result; a version that moved on gives the answer it met, and nothing is overwritten.
 */
export async function saveAnswer(viewer: Viewer, request: SaveRequest): Promise<SaveResult | null> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await trySave(viewer, request);
    if (result !== 'moved') return result;
  }
  throw new Error(`Answer ${request.questionId} of audit ${request.auditId} moved on at every try`);
}
