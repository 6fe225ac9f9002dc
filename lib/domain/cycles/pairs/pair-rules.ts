import { dateWords } from '#lib/domain/answers/date-words.ts';
import type { Auditor, PairRule, RuleStrength, Sitting } from '#lib/domain/cycles/pairs/pair.ts';
import { SEATS } from '#lib/domain/people/roles.ts';

/** The working days that must be left to an auditor between opening and due day, or all there are where there are fewer. */
export const LEAST_DAYS = 5;

/** The audits the same two people do together within twelve months, at most. */
export const MOST_TOGETHER = 2;

/** One rule: its words, how far it may go and when it is broken. */
export type Rule = {
  label: string;
  means: string;
  usually: RuleStrength;
  mayBe: readonly RuleStrength[];
  canSetAside: boolean;
  /** What it depends on: the person alone, the other one of the pair, or everything else they hold. */
  about: 'person' | 'pair' | 'load';
  isBroken: (sitting: Sitting) => boolean;
  /** Why, to be read after the name of the person. */
  why: (sitting: Sitting) => string;
  /** The same where it is said of many people at once. */
  inBrief: (sitting: Sitting) => string;
};

const byTerms: readonly RuleStrength[] = ['must', 'prefer', 'off'];

/** What makes a pair independent and able, in the order in which it is explained. */
export const PAIR_RULES: Readonly<Record<PairRule, Rule>> = {
  'one-from-each': {
    label: 'One from each role',
    means: 'A pair is one group manager and one independent chair.',
    usually: 'must',
    mayBe: ['must'],
    canSetAside: false,
    about: 'person',
    isBroken: ({ person, seat }) => person.seat !== seat,
    why: ({ seat }) => `is not ${withArticle(SEATS[seat].label)}: a pair has one of each`,
    inBrief: ({ seat }) => `is not ${withArticle(SEATS[seat].label)}`,
  },
  'own-team': {
    label: 'Not the own team',
    means: 'Nobody audits a case of the team they belong to, whoever asks for it.',
    usually: 'must',
    mayBe: ['must'],
    canSetAside: false,
    about: 'person',
    isBroken: ({ person, audit }) => person.teamId === audit.teamId,
    why: ({ audit }) => `belongs to ${audit.teamName}, whose case this is: choose someone from elsewhere`,
    inBrief: ({ audit }) => `belongs to ${audit.teamName}`,
  },
  'own-line': {
    label: 'Not the worker’s line',
    means: 'Nobody audits their own work, nor that of a team they manage from above.',
    usually: 'must',
    mayBe: ['must'],
    canSetAside: true,
    about: 'person',
    isBroken: ({ person, audit }) => isWorker(person, audit) || person.lines.includes(audit.teamId),
    why: ({ person, audit }) =>
      isWorker(person, audit)
        ? 'has the name of the worker of this case'
        : `manages ${audit.teamName}, whose case this is`,
    inBrief: ({ person, audit }) =>
      isWorker(person, audit) ? 'has the name of the worker' : `manages ${audit.teamName}`,
  },
  experienced: {
    label: 'At least one experienced',
    means: 'One of the two at least is experienced: marked so, or with enough audits returned.',
    usually: 'must',
    mayBe: byTerms,
    canSetAside: true,
    about: 'pair',
    isBroken: ({ person, partner }) => partner !== null && !person.isExperienced && !partner.isExperienced,
    why: ({ partner }) => `is not experienced, and neither is ${nameOf(partner)}`,
    inBrief: ({ partner }) => `is as new to it as ${nameOf(partner)}`,
  },
  training: {
    label: 'Training in date',
    means:
      'Both are trained for the tool, and their training is still in date on the day the audits are due.',
    usually: 'prefer',
    mayBe: byTerms,
    canSetAside: true,
    about: 'person',
    isBroken: ({ person, terms }) => (person.trainedUntil ?? '') < terms.dueOn,
    why: ({ person }) =>
      person.trainedUntil === null
        ? 'is not trained for this tool'
        : `is trained until ${dateWords(person.trainedUntil)}, which is before the audits are due`,
    inBrief: ({ person }) =>
      person.trainedUntil === null
        ? 'is not trained for this tool'
        : `is trained until ${dateWords(person.trainedUntil)} only`,
  },
  leave: {
    label: 'Leave respected',
    means: `Days away leave each of them ${LEAST_DAYS} working days at least between the opening and the due day.`,
    usually: 'must',
    mayBe: byTerms,
    canSetAside: true,
    about: 'person',
    isBroken: ({ person, terms }) => person.daysThere < terms.daysNeeded,
    why: ({ person }) => `${away(person)}, which leaves ${days(person.daysThere)} before the audits are due`,
    inBrief: ({ person }) => away(person),
  },
  load: {
    label: 'A fair load',
    means:
      'Nobody holds more audits of a cycle than the council allows, and all hold as even a number as can be.',
    usually: 'must',
    mayBe: ['must', 'prefer'],
    canSetAside: true,
    about: 'load',
    isBroken: ({ held, terms }) => held > terms.mostAudits,
    why: ({ held, terms }) => `would hold ${held} audits: ${terms.mostAudits} is the most`,
    inBrief: ({ held }) => `holds ${held === 2 ? '1 audit' : `${held - 1} audits`} already`,
  },
  'same-pair': {
    label: 'Not the same pair every time',
    means: `The same two people do ${MOST_TOGETHER} audits together within twelve months at most.`,
    usually: 'prefer',
    mayBe: byTerms,
    canSetAside: true,
    about: 'pair',
    isBroken: ({ partner, together }) => partner !== null && together > MOST_TOGETHER,
    why: ({ partner, together }) => `does ${together} audits with ${nameOf(partner)} within twelve months`,
    inBrief: ({ partner }) => `has audited with ${nameOf(partner)} often enough`,
  },
};

const isWorker = (person: Auditor, audit: Sitting['audit']) => audit.workers.includes(person.id);
const nameOf = (person: Auditor | null) => person?.name ?? 'the other one';
const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`);
const away = ({ leave }: Auditor) => `is away until ${dateWords(leave.at(-1)?.to ?? '')}`;

/** A role with its article: "an independent chair". */
export function withArticle(label: string): string {
  const words = label.toLowerCase();
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
