import type { Answer, AnswerValue } from '#lib/domain/answers/answer.ts';
import { foundAt } from '#lib/domain/answers/found-place.ts';
import { QUICK_WIN_CAUSE_NAMES } from '#lib/domain/answers/marks.ts';
import { VOICE_NAMES, VOICE_VIEW_NAMES } from '#lib/domain/answers/voice.ts';
import { readDate, readDates } from '#lib/domain/answers/written-date.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import type { Problem } from '#lib/domain/problems.ts';
import { OVERRIDE_OUTCOMES } from '#lib/domain/tools/answer-types.ts';
import { isDated } from '#lib/domain/tools/limits.ts';
import type { Question } from '#lib/domain/tools/question.ts';

/** The name of one field of one question in the form: "q.cp-plan-quality.note". */
export const fieldName = (question: string, field: string): string => `q.${question}.${field}`;

/** What a form posted for one question: an answer whose texts are still to be checked, and what could not be read. */
export type PostedAnswer = {
  version: number;
  commandId: string;
  answer: Answer;
  problems: Problem[];
  /** Whose answer the person kept, where two had met. */
  keeps: 'mine' | 'theirs';
};

type Field = (name: string) => string;

/** The limit named; null for the one in force on the start date or, where dates do not decide, for the first of the list. */
function limitOf({ dateRule }: Question, named: string): string | null {
  if (named === '' || !dateRule) return null;
  return !isDated(dateRule) && named === dateRule.limits[0]?.id ? null : named;
}

function readDatesOf(question: Question, field: Field): { value: AnswerValue; problems: Problem[] } {
  const problems: Problem[] = [];
  const one = (name: string) => {
    const text = field(name).trim();
    const date = readDate(text);
    if (text !== '' && date === null)
      problems.push({ field: name, message: `${question.number} has a date that cannot be read: ${text}` });
    return date;
  };
  const { dates: events, unread } = readDates(field('events'));
  if (unread.length > 0)
    problems.push({
      field: 'events',
      message: `${question.number} has dates that cannot be read: ${unread.join(', ')}`,
    });
  const dates = { start: one('start'), end: one('end'), events, limit: limitOf(question, field('limit')) };
  const isEmpty = dates.start === null && dates.end === null && events.length === 0;
  return {
    value: isEmpty ? field('value') || null : { dates: { ...dates, exception: field('exception') } },
    problems,
  };
}

function readActions(fields: FormFields, question: Question): AnswerValue {
  const column = (name: string) => [fields[fieldName(question.id, name)] ?? []].flat();
  const [what, who, byWhen, proof] = ['what', 'who', 'byWhen', 'proof'].map(column);
  const actions = (what ?? []).map((text, row) => ({
    what: text,
    who: who?.[row] ?? '',
    byWhen: readDate(byWhen?.[row] ?? ''),
    proof: proof?.[row] ?? '',
  }));
  const given = actions.filter((action) => Object.values(action).some(Boolean));
  return given.length === 0 ? null : { actions: given };
}

/**
 * The version that was seen. Where two answers met and the person kept neither, it is the one before: it can only meet
 * the other answer again, so the choice is asked again and nothing is written over.
 */
function versionSeen(field: Field): number {
  const version = Number(field('version')) || 0;
  return field('met') !== '' && field('keep') === '' ? version - 1 : version;
}

/** Where exactly it is, how long it took, what marks it, and what the family says. Text in place of a number is refused later. */
function readMarks(field: Field): Pick<Answer, 'pointer' | 'minutes' | 'exemplar' | 'quickWin' | 'voice'> {
  const who = VOICE_NAMES.find((known) => known === field('voiceWho'));
  const view = VOICE_VIEW_NAMES.find((known) => known === field('voiceView'));
  return {
    pointer: field('pointer'),
    minutes: field('minutes').trim() === '' ? null : Number(field('minutes')),
    exemplar: field('exemplar') === 'yes',
    quickWin: QUICK_WIN_CAUSE_NAMES.find((known) => known === field('quickWin')) ?? null,
    voice: who && view ? { who, view, words: field('voiceWords') } : null,
  };
}

/** What a posted section says of one question, or null where the form had no such question. */
export function postedAnswer(fields: FormFields, question: Question): PostedAnswer | null {
  const field: Field = (name) => typed(fields, fieldName(question.id, name));
  const commandId = field('command');
  if (commandId === '') return null;
  const dated = question.type === 'dates' ? readDatesOf(question, field) : null;
  const plain = question.type === 'action-list' ? readActions(fields, question) : field('value') || null;
  const outcome = OVERRIDE_OUTCOMES.find((known) => known === field('override'));
  return {
    version: versionSeen(field),
    commandId,
    keeps: field('keep') === 'theirs' ? 'theirs' : 'mine',
    problems: dated?.problems ?? [],
    answer: {
      value: dated ? dated.value : plain,
      ...foundAt(question, field('foundIn')),
      ...readMarks(field),
      note: field('note'),
      reason: field('reason'),
      override: outcome ? { outcome, reason: field('overrideReason') } : null,
    },
  };
}
