import { describe, expect, test } from 'vitest';
import { type ExpectedAudit, type ReminderFacts, remindersDue } from '#lib/domain/messages/reminders-due.ts';

const pair = [
  { personId: 'm1', name: 'Ruth Osei' },
  { personId: 'c1', name: 'Paul Grant' },
];
const anAudit = (differences: Partial<ExpectedAudit> = {}): ExpectedAudit => ({
  id: 'a3',
  code: 'CP-03',
  link: 'https://s.example/audits/a3',
  cycle: { id: 'y1', name: 'Cycle 1' },
  openedOn: '2010-11-01',
  dueOn: '2010-11-30',
  pair,
  ...differences,
});
const facts = (audits: ExpectedAudit[], differences: Partial<ReminderFacts> = {}): ReminderFacts => ({
  times: { remindBeforeDays: 3, chaseEveryDays: 3, escalateAfterDays: 5 },
  audits,
  coordinators: ['k1'],
  link: 'https://s.example/',
  ...differences,
});
const kindsOn = (today: string, audits = [anAudit()]) =>
  [...new Set(remindersDue(facts(audits), today).map(({ kind }) => kind))].join(' and ') || 'nothing';

describe('due on Tuesday 30 November 2010', () => {
  test.each([
    ['2010-11-24', 'nothing', 'four working days before'],
    ['2010-11-25', 'before-due', 'three working days before'],
    ['2010-11-29', 'before-due', 'still the same message on the Monday'],
    ['2010-11-30', 'before-due', 'the day itself'],
    ['2010-12-01', 'late', 'the first working day after'],
    ['2010-12-06', 'late', 'four working days late'],
    ['2010-12-07', 'late and escalation', 'five working days late'],
  ])('%s: %s (%s)', (today, kinds) => {
    expect(kindsOn(today)).toBe(kinds);
  });
});

// Christmas Day 2010 was a Saturday: Monday and Tuesday after it were bank holidays, and so was Monday 3 January 2011.
describe('around Christmas', () => {
  const christmas = anAudit({ openedOn: '2010-12-01', dueOn: '2010-12-24' });
  test.each([
    ['2010-12-20', 'nothing'],
    ['2010-12-21', 'before-due'],
    ['2010-12-24', 'before-due'],
    ['2010-12-29', 'late'],
    ['2011-01-05', 'late and escalation'],
  ])('%s: %s', (today, kinds) => {
    expect(kindsOn(today, [christmas])).toBe(kinds);
  });

  test('the days off are not counted as days late', () => {
    const body = remindersDue(facts([christmas]), '2010-12-29')[0]?.body;
    expect(body).toContain('24 December 2010, 1 working day ago');
  });
});

const keysOn = (today: string) => remindersDue(facts([anAudit()]), today).map(({ key }) => key);

test('asked for twice, or a day late, the reminder before the due day is the same one', () => {
  expect(keysOn('2010-11-26')).toEqual(keysOn('2010-11-25'));
});

test('a late pair is chased again every three working days, and not between', () => {
  const days = [
    '2010-12-01',
    '2010-12-02',
    '2010-12-03',
    '2010-12-06',
    '2010-12-07',
    '2010-12-08',
    '2010-12-09',
  ];
  const chases = days.map((today) => keysOn(today).find((key) => key.startsWith('late:')));
  expect(chases.map((key) => key?.split(':')[3])).toEqual(['0', '0', '0', '1', '1', '1', '2']);
});

test('whoever was given the audits in the last days before they are due is not reminded at once', () => {
  expect(kindsOn('2010-11-26', [anAudit({ openedOn: '2010-11-25' })])).toBe('nothing');
});

test('nobody is reminded of what has come in', () => {
  expect(remindersDue(facts([]), '2010-12-07')).toEqual([]);
});

test('an auditor with several audits of one day gets one message about them, and each of the pair gets theirs', () => {
  const drafts = remindersDue(facts([anAudit(), anAudit({ id: 'a7', code: 'CP-07' })]), '2010-12-01');
  expect(drafts.map(({ kind, personId }) => [kind, personId])).toEqual([
    ['late', 'm1'],
    ['late', 'c1'],
  ]);
  expect(drafts[0]?.body).toMatch(/CP-03[\s\S]*CP-07/);
});

test('an audit with a later day of its own is chased from that day', () => {
  const later = anAudit({ id: 'a7', code: 'CP-07', dueOn: '2010-12-14' });
  const bodies = remindersDue(facts([anAudit(), later]), '2010-12-01').map(({ body }) => body);
  expect(bodies.join()).not.toContain('CP-07');
});

test('every coordinator gets one list a day of what is long overdue, with the pair and the days', () => {
  const some = facts([anAudit(), anAudit({ id: 'a7', code: 'CP-07', dueOn: '2010-12-06' })], {
    coordinators: ['k1', 'k2'],
  });
  const lists = remindersDue(some, '2010-12-08').filter(({ kind }) => kind === 'escalation');
  expect(lists.map(({ key }) => key)).toEqual(['escalation:2010-12-08:k1', 'escalation:2010-12-08:k2']);
  expect(lists[0]?.body).toContain('CP-03 in Cycle 1: Ruth Osei and Paul Grant, 6 working days late');
  expect(lists[0]?.body).not.toContain('CP-07');
});
