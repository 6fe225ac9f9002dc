import { describe, expect, test } from 'vitest';
import { draftMessage, type MessageDraft } from '#lib/domain/messages/draft-message.ts';
import { MESSAGE_KIND_NAMES } from '#lib/domain/messages/message-kinds.ts';

const at = new Date('2010-11-01T09:00:00Z');
const cycle = { id: 'c1', name: 'Child protection, cycle 1' };
const LINK = 'https://sightline.example/audits/a3';
const audit = { id: 'a3', code: 'CP-03', link: LINK };
const other = { id: 'a7', code: 'CP-07', link: 'https://sightline.example/audits/a7' };
const dueOn = '2010-11-30';
const training = { id: 't1', title: 'Child protection', heldOn: '2010-10-12', link: LINK, at };
const concern = { id: 'n1', number: 1, level: 'red', by: '1 November 2010 at 13:00', link: LINK };

const shared = { id: 'k1', title: 'Plans, before cycle 2', dueOn };

/** One message of every kind. */
const DRAFTS: MessageDraft[] = [
  draftMessage('opening', 'p1', { cycle, audits: [audit, other], dueOn, at }),
  draftMessage('before-due', 'p1', { cycle, audits: [audit], dueOn, daysLeft: 3 }),
  draftMessage('late', 'p1', { cycle, audits: [audit, other], dueOn, daysLate: 1, chase: 0 }),
  draftMessage('reminder', 'p1', { cycle, audit, dueOn, today: '2010-12-02', from: 'Ana Petrov' }),
  draftMessage('sent-back', 'p1', { cycle, audit, at }),
  draftMessage('agree-together', 'p1', { cycle, audit, toSettle: 5, at }),
  draftMessage('judgement-reopened', 'p1', { cycle, audit, at }),
  draftMessage('new-audit', 'p1', { cycle, audit, dueOn, at }),
  draftMessage('no-longer-yours', 'p1', { cycle, audit: { id: 'a3', code: 'CP-03' }, at }),
  draftMessage('due-changed', 'p1', { cycle, audit, before: dueOn, dueOn: '2010-12-07', at }),
  draftMessage('escalation', 'p1', {
    audits: [{ code: 'CP-03', cycleName: cycle.name, pair: ['Ruth Osei', 'Paul Grant'], daysLate: 5 }],
    link: 'https://sightline.example/outbox',
    today: '2010-12-07',
  }),
  draftMessage('reply-asked', 'p1', { cycle, audit, replyId: 'r1', dueOn, at }),
  draftMessage('reply-came', 'p1', { cycle, audit, replyId: 'r1', by: 'the practitioner', points: 2 }),
  draftMessage('reply-decided', 'p1', { cycle, audit, replyId: 'r1' }),
  draftMessage('concern-raised', 'p1', { cycle, audit, concern: { ...concern, level: 'amber' }, at }),
  draftMessage('concern-climbed', 'p1', { cycle, audit, concern, turn: 2, at }),
  draftMessage('concern-graver', 'p1', { cycle, audit, concern, at }),
  draftMessage('concern-acknowledged', 'p1', { cycle, audit, concern, by: 'Ana Petrov', at }),
  draftMessage('moderation-asked', 'p1', { cycle, audit, at }),
  draftMessage('moderated', 'p1', { cycle, audit, changed: 2, isJudgementChanged: true, at }),
  draftMessage('unit-asked', 'p1', { cycle, audit, asked: 'q1' }),
  draftMessage('unit-answered', 'p1', { cycle, audit, asked: 'q1' }),
  draftMessage('training-asked', 'p1', { ...training, place: 'Town Hall' }),
  draftMessage('training-cancelled', 'p1', training),
  draftMessage('calibration-asked', 'p1', { ...shared, link: LINK, at }),
  draftMessage('calibration-settled', 'p1', { ...shared, link: LINK, at }),
];

/** The one of a kind. */
const ofKind = (kind: string): MessageDraft => {
  const draft = DRAFTS.find((one) => one.kind === kind);
  if (!draft) throw new Error(`No ${kind}`);
  return draft;
};

test('every kind has its words', () => {
  expect(DRAFTS.map(({ kind }) => kind).sort()).toEqual([...MESSAGE_KIND_NAMES].sort());
});

describe.each(DRAFTS)('$kind', ({ kind, key, subject, body, personId }) => {
  test('is one plain sentence in its subject and plain paragraphs in its text', () => {
    expect(subject).toMatch(/^[^\n]{5,100}$/);
    expect(body).not.toMatch(/undefined|null|NaN|\[object|<[a-z]/);
    expect(body).toMatch(/[.)\w]$/);
  });

  test('has a key of its kind and its person', () => {
    expect(key.startsWith(`${kind}:`)).toBe(true);
    expect(key.endsWith(`:${personId}`)).toBe(true);
  });
});

test.each([
  ['opening', 'Child protection, cycle 1: you have 2 audits'],
  ['before-due', 'Child protection, cycle 1: 1 audit due on 30 November 2010'],
  ['late', 'Child protection, cycle 1: 2 audits are late'],
  ['reminder', 'CP-03 in Child protection, cycle 1: a reminder'],
  ['sent-back', 'CP-03 in Child protection, cycle 1 has come back to you'],
  ['agree-together', 'CP-03 in Child protection, cycle 1: you have both judged it'],
  ['judgement-reopened', 'CP-03 in Child protection, cycle 1: your own judgement is open again'],
  ['new-audit', 'Child protection, cycle 1: CP-03 is now yours'],
  ['no-longer-yours', 'Child protection, cycle 1: CP-03 is no longer yours'],
  ['due-changed', 'CP-03 in Child protection, cycle 1 is now due on 7 December 2010'],
  ['escalation', '1 audit long overdue'],
  ['reply-asked', 'An audit of your case: read CP-03 by 30 November 2010'],
  ['reply-came', 'CP-03 in Child protection, cycle 1: a reply has come in'],
  ['reply-decided', 'CP-03: the pair has looked at what you pointed to'],
  ['training-asked', 'Training on 12 October 2010: Child protection'],
  ['training-cancelled', 'Training on 12 October 2010 is cancelled: Child protection'],
])('the subject of %s is “%s”', (kind, subject) => {
  expect(ofKind(kind).subject).toBe(subject);
});

test.each([
  ['opening', 'You have 2 audits in it, due by 30 November 2010.'],
  ['before-due', 'There are 3 working days left for 1 audit'],
  ['late', 'were due on 30 November 2010, 1 working day ago.'],
  [
    'reminder',
    'Ana Petrov asks you to return CP-03 in Child protection, cycle 1. It was due on 30 November 2010.',
  ],
  ['agree-together', 'There are 5 questions to agree on together.'],
  ['due-changed', 'It was due on 30 November 2010.'],
  ['escalation', 'CP-03 in Child protection, cycle 1: Ruth Osei and Paul Grant, 5 working days late'],
  ['training-asked', 'on 12 October 2010, Town Hall.'],
])('%s says “%s”', (kind, words) => {
  expect(ofKind(kind).body).toContain(words);
});

test.each(['opening', 'before-due', 'late', 'reminder', 'sent-back', 'new-audit', 'due-changed'])(
  '%s gives the code of the audit with its link under it',
  (kind) => {
    expect(ofKind(kind).body).toContain(`CP-03\n${LINK}`);
  },
);

test('somebody whose audit has gone to another is given no link to it', () => {
  expect(ofKind('no-longer-yours').body).not.toContain('http');
});

test('a day to keep comes with an entry for the calendar, and nothing else does', () => {
  const withEntry = DRAFTS.filter(({ calendar }) => calendar !== null);
  expect(withEntry.map(({ kind, calendar }) => [kind, calendar?.day])).toEqual([
    ['opening', '2010-11-30'],
    ['new-audit', '2010-11-30'],
    ['due-changed', '2010-12-07'],
    ['reply-asked', '2010-11-30'],
    ['training-asked', '2010-10-12'],
  ]);
});

test('a changed day replaces the entry it was given with', () => {
  const [first, later] = [at, new Date(at.getTime() + 60_000)].map(
    (moment) =>
      draftMessage('due-changed', 'p1', { cycle, audit, before: dueOn, dueOn, at: moment }).calendar,
  );
  expect(later?.uid).toBe(first?.uid);
  expect(later?.sequence).toBeGreaterThan(first?.sequence ?? 0);
});

test('the last day and one day are said as one says them', () => {
  const said = (daysLeft: number) =>
    draftMessage('before-due', 'p1', { cycle, audits: [audit], dueOn, daysLeft }).body;
  expect(said(1)).toMatch(/^There is 1 working day left/);
  expect(said(0)).toMatch(/^Today is the last day/);
});

test('a message belongs to its cycle and, where it is about one, to its audit', () => {
  expect(ofKind('sent-back')).toMatchObject({ cycleId: 'c1', auditId: 'a3' });
  expect(ofKind('opening')).toMatchObject({ cycleId: 'c1', auditId: null });
  expect(ofKind('escalation')).toMatchObject({ cycleId: null, auditId: null });
});
