import { ANSWER_TYPES } from '#lib/domain/tools/answer-types.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { Citation } from '#lib/domain/tools/citation.ts';
import type { DateRule, Limit } from '#lib/domain/tools/date-rule.ts';
import type { AlertRule, Question } from '#lib/domain/tools/question.ts';
import type { Vocabulary } from '#lib/domain/tools/vocabulary.ts';

function limitOf(limit: Limit, { fn }: DateRule): string {
  const length =
    fn === 'seriesTimeliness' && limit.id === 'standard' ? `no gap longer than ${limit.label}` : limit.label;
  const from = limit.start === null ? '' : `, from ${limit.start}`;
  const to = limit.end === null ? '' : ` to ${limit.end}`;
  return `${capitalised(length)}${from}${to}`;
}

/** A date rule in words: what is counted, then each limit. */
export const dateRuleWords = (rule: DateRule): { counted: string; limits: string[] } => ({
  counted:
    rule.fn === 'timeliness'
      ? `From ${rule.start} to ${rule.end}`
      : `Between ${rule.events}, beginning with ${rule.start}`,
  limits: rule.limits.map((limit) => limitOf(limit, rule)),
});

const LEVELS = { red: 'a red concern', amber: 'an amber concern', practice: 'a practice concern' } as const;
const OUTCOMES: Partial<Record<AlertRule['outcomes'][number], string>> = {
  met: '“Yes”',
  partly: '“Partly”',
  'not-met': '“No”',
  'not-evidenced': '“Nothing found”',
};
const LATE: typeof OUTCOMES = { ...OUTCOMES, 'not-met': '“late”' };

/** What raises a concern: 'Asks for an amber concern when answered “No” or “Nothing found”; red when …'. */
export function alertWords({ alert, type }: Pick<Question, 'alert' | 'type'>): string | null {
  if (!alert) return null;
  const words = type === 'dates' ? LATE : OUTCOMES;
  const answers = alert.outcomes.map((outcome) => words[outcome] ?? outcome).join(' or ');
  return `Asks for ${LEVELS[alert.level]} when answered ${answers}${alert.note === null ? '' : `: ${alert.note}`}`;
}

/** Whether and how a question counts, where that is not as usual; null where it is. */
export function countingWords({ scored, type, metIncludes }: Question): string | null {
  if (!scored && ANSWER_TYPES[type].counts) return 'Not counted in the figures';
  return scored && metIncludes.includes('partly') ? '“Partly” counts as met here' : null;
}

/** A tool, or as much of it as names its places. */
export type HasPlaces = { vocabulary: Pick<Vocabulary, 'places'> };

/** The places to look, in words, in the tool's order. */
export const placeWords = ({ lookIn }: Pick<Question, 'lookIn'>, { vocabulary }: HasPlaces): string[] =>
  lookIn.map((id) => vocabulary.places.find((place) => place.id === id)?.label ?? id);

/** What a question rests on, in words: "Children Act 1989, s47(4)". */
export const citationWords = ({ title, detail }: Citation): string =>
  detail === null ? capitalised(title) : `${capitalised(title)}, ${detail}`;

/** A theme's name in words: "voice of the child". */
export const themeWords = (id: string): string => id.replaceAll('-', ' ');
