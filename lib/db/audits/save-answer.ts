import 'server-only';
import { LRUCache } from 'lru-cache';
import { findSaveFacts } from '#lib/db/audits/find-save-facts.ts';
import { writeAnswer } from '#lib/db/audits/write-answer.ts';
import { tellOfChange } from '#lib/db/live/changes.ts';
import { findTool } from '#lib/db/tools/find-tool.ts';
import type { Answer } from '#lib/domain/answers/answer.ts';
import { answerWarnings } from '#lib/domain/answers/answer-warnings.ts';
import { outcomeOf } from '#lib/domain/answers/outcome-of.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { calendarAt } from '#lib/domain/audits/calendar-at.ts';
import {
  type CurrentAnswer,
  decideSave,
  type SaveDecision,
  usualSave,
} from '#lib/domain/audits/decide-save.ts';
import { closedPhase, refusedResponse, responseFor, workPhase } from '#lib/domain/audits/response.ts';
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
  /** The response the page was made from; left out where the page could not tell. */
  response?: string | undefined;
  version: number;
  answer: unknown;
  today: string;
};

type WriteDecision = SaveDecision & { kind: 'write' };

/** What became of a save. */
export type SaveResult =
  | { kind: 'saved'; version: number; outcome: AnswerOutcome; at: Date }
  | { kind: 'clash'; current: CurrentAnswer }
  | { kind: 'closed'; message: string }
  | { kind: 'refused'; problems: Problem[] };

/** How often a save looks again when the audit moved between looking and writing. */
const MOST_TRIES = 4;
/** What stays so between one save and the next: the tool of the audit, and the response its auditor works in. */
type Known = { toolVersionId: string; response: string };

// The tool an audit follows never changes and the response hardly ever, so what was looked up once need not be asked
// before every save: the write states the response again.
const knownAudits = new LRUCache<string, Known>({ max: 5_000 });

const keyOf = ({ councilId, personId }: Viewer, { auditId }: SaveRequest): string =>
  `${councilId}/${auditId}/${personId}`;

async function readAnswer(
  viewer: Viewer,
  toolVersionId: string,
  request: SaveRequest,
): Promise<{ question: Question; parsed: Outcome<Answer> } | null> {
  const tool = await findTool(viewer, toolVersionId);
  const question = tool && findQuestion(tool.definition, request.questionId);
  if (!tool || !question) return null;
  return { question, parsed: parseAnswer(question, request.answer, tool.definition.vocabulary.places) };
}

async function write(
  viewer: Viewer,
  request: SaveRequest,
  { question, ...what }: { question: Question; answer: Answer; response: string; decision: WriteDecision },
): Promise<SaveResult | 'moved'> {
  const judgement = outcomeOf(question, what.answer, calendarAt(request.today));
  const warnings = answerWarnings(what.answer, request.today);
  const written = await writeAnswer(viewer, { ...request, ...what, judgement, warnings });
  if (!written) return 'moved';
  tellOfChange(viewer, request.auditId);
  return { kind: 'saved', ...written, outcome: judgement.outcome };
}

/** Tries the usual save of an audit seen before, in one statement; `moved` where it has to be looked at. */
async function saveUnseen(viewer: Viewer, request: SaveRequest): Promise<SaveResult | 'moved'> {
  const known = knownAudits.get(keyOf(viewer, request));
  if (!known || !can(viewer, 'audit.answer')) return 'moved';
  const { toolVersionId, response } = known;
  if (refusedResponse(response, request.response)) return 'moved';
  const read = await readAnswer(viewer, toolVersionId, request);
  if (!read?.parsed.ok) return 'moved';
  const decision = usualSave(request.version);
  return write(viewer, request, {
    question: read.question,
    answer: read.parsed.value,
    response,
    decision,
  });
}

async function lookAndSave(viewer: Viewer, request: SaveRequest): Promise<SaveResult | 'moved' | null> {
  const facts = await findSaveFacts(viewer, request);
  const pair = facts?.seats.map(({ personId }) => personId);
  if (!facts || !can(viewer, 'audit.answer', { pair })) return null;
  const phase = workPhase(facts, viewer.personId);
  const response = responseFor(phase, viewer.personId);
  knownAudits.set(keyOf(viewer, request), { toolVersionId: facts.toolVersionId, response });
  const read = await readAnswer(viewer, facts.toolVersionId, request);
  if (!read) return null;
  const { question, parsed } = read;
  if (!parsed.ok) return { kind: 'refused', problems: parsed.problems };
  const answer = parsed.value;
  // A command that came before gives its first result, whosever turn it is now.
  const message = facts.earlier ? null : (closedPhase(phase) ?? refusedResponse(response, request.response));
  if (message !== null) return { kind: 'closed', message };
  const decision = decideSave(facts, { ...request, answer });
  if (decision.kind === 'write') return write(viewer, request, { question, answer, response, decision });
  return decision.kind === 'stands' ? { ...decision, kind: 'saved' } : decision;
}

/**
 * Saves one answer of the viewer's own audit, or null where there is no such audit or question for them. The same
 * command again gives its first result; a version that moved on gives the answer it met, and nothing is overwritten.
 */
export async function saveAnswer(viewer: Viewer, request: SaveRequest): Promise<SaveResult | null> {
  const unseen = await saveUnseen(viewer, request);
  if (unseen !== 'moved') return unseen;
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const result = await lookAndSave(viewer, request);
    if (result !== 'moved') return result;
  }
  throw new Error(`Answer ${request.questionId} of audit ${request.auditId} moved on at every try`);
}
