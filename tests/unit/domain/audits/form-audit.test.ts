import { describe, expect, test } from 'vitest';
import { sectionToShow } from '#lib/domain/audits/find-question.ts';
import { type AuditSource, describeForm, isOpenTo } from '#lib/domain/audits/form-audit.ts';
import { AGREED } from '#lib/domain/audits/response.ts';
import { anAnswer, aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const audit: AuditSource = {
  id: 'a1',
  code: 'CP-07',
  status: 'started',
  selection: 'targeted',
  cycleName: 'Child protection, cycle 1',
  cycleStatus: 'open',
  isLateAllowed: false,
  pairMode: 'together',
  agreeingSince: null,
  pair: [
    { personId: 'me', name: 'A. Shah', finishedAt: null, reopenedReason: '' },
    { personId: 'them', name: 'R. Osei', finishedAt: null, reopenedReason: '' },
  ],
  concerns: [],
  sentBackReason: '',
  unitName: 'Safeguarding unit',
  unitEmail: 'unit@northmere.gov.uk',
  unitPhone: '',
  keepsUnsent: false,
  tool: { definition: aTool() },
  answers: [
    {
      questionId: 'seen',
      version: 2,
      answer: anAnswer({ value: 'met' }),
      personId: 'them',
      by: 'R. Osei',
      at: new Date('2026-03-02T14:05:00Z'),
    },
  ],
  saves: [0, 60_000],
  caseDetails: null,
};

describe('the form of an audit', () => {
  const form = describeForm('me', audit, '2026-03-02');

  test('names the partner, and never the reader', () => {
    expect(form.partners).toEqual(['R. Osei']);
  });

  test('says whose each answer is', () => {
    expect(form.answers.seen).toMatchObject({ version: 2, by: 'R. Osei', mine: false });
    expect(describeForm('them', audit, '2026-03-02').answers.seen?.mine).toBe(true);
  });

  test('holds every section, the circumstances and the closing questions with them', () => {
    expect(form.sections.map(({ id }) => id)).toEqual(['assessment', 'context', 'closing']);
  });

  test('goes to the pair’s response where they work together, and to the reader’s own while they are alone', () => {
    expect([form.phase, form.response]).toEqual(['together', AGREED]);
    const alone = describeForm('me', { ...audit, pairMode: 'alone-first' }, '2026-03-02');
    expect([alone.phase, alone.response]).toEqual(['alone', 'me']);
  });

  test('says why the reader’s own judgement was opened again, never why the partner’s was', () => {
    const reopened = (personId: string) =>
      audit.pair.map((member) =>
        member.personId === personId ? { ...member, reopenedReason: 'A letter came to light' } : member,
      );
    const reasonTo = (personId: string) =>
      describeForm('me', { ...audit, pair: reopened(personId) }, '2026-03-02').reopenedReason;
    expect([reasonTo('me'), reasonTo('them')]).toEqual(['A letter came to light', '']);
  });

  test('says when it was saved last, and how long it took so far', () => {
    expect([form.savedAt, form.minutes]).toEqual(['2026-03-02T14:05:00.000Z', 1]);
  });

  test('says that the audit comes in late only after the cut-off', () => {
    const late = { ...audit, isLateAllowed: true };
    const isLate = (cycleStatus: 'open' | 'published') =>
      describeForm('me', { ...late, cycleStatus }, '2026-03-02').isLate;
    expect([form.isLate, isLate('open'), isLate('published')]).toEqual([false, false, true]);
  });

  test('shows no case reference to those who may not know it', () => {
    expect(form.record).toBeNull();
  });
});

describe('who may answer now', () => {
  test.each([
    ['one of the pair', 'me', {}, true],
    ['nobody else', 'coordinator', {}, false],
    ['nobody once it is returned', 'me', { status: 'returned' }, false],
    ['nobody while the cycle is closed', 'me', { cycleStatus: 'closed' }, false],
    [
      'one of the pair after that, if let in late',
      'me',
      { cycleStatus: 'closed', isLateAllowed: true },
      true,
    ],
    ['nobody else then', 'coordinator', { cycleStatus: 'closed', isLateAllowed: true }, false],
  ] as const)('%s', (_who, personId, changes, open) => {
    expect(isOpenTo(personId, { ...audit, ...changes })).toBe(open);
  });
});

describe('the section shown', () => {
  const sections = ['one', 'two'].map((id) => aSection({ id, questions: [aQuestion({ id: `q-${id}` })] }));
  const none = () => null;
  const all = () => anAnswer({ value: 'met' });

  test('is the one asked for', () => {
    expect(sectionToShow(sections, 'two', none)?.id).toBe('two');
  });

  test('is where the work stopped when none is asked for', () => {
    expect(sectionToShow(sections, null, (id) => (id === 'q-one' ? all() : null))?.id).toBe('two');
  });

  test('is the first when the name is not known or all is answered', () => {
    expect(sectionToShow(sections, 'nine', none)?.id).toBe('one');
    expect(sectionToShow(sections, null, all)?.id).toBe('one');
  });
});
