import { describe, expect, test } from 'vitest';
import { decideReopen, reopenable, reopenForm } from '#lib/domain/audits/reopen-judgement.ts';

const done = new Date('2011-01-10T10:00:00Z');
const sitter = (personId: string, finishedAt: Date | null) => ({
  personId,
  name: personId,
  finishedAt,
  reopenedReason: '',
});
const anne = { personId: 'anne', role: 'auditor' } as const;
const coordinator = { personId: 'gwen', role: 'coordinator' } as const;
const both = [sitter('anne', done), sitter('ravi', done)];
const onlyAnne = [sitter('anne', done), sitter('ravi', null)];
const names = (people: readonly { personId: string }[]) => people.map(({ personId }) => personId);

describe('whose judgement can be opened again', () => {
  test('one’s own, while the partner has not finished', () => {
    expect(names(reopenable(anne, { status: 'started', pair: onlyAnne }))).toEqual(['anne']);
    expect(names(reopenable(anne, { status: 'started', pair: both }))).toEqual([]);
  });

  test('anybody’s who has finished, by a coordinator', () => {
    expect(names(reopenable(coordinator, { status: 'started', pair: onlyAnne }))).toEqual(['anne']);
    expect(names(reopenable(coordinator, { status: 'started', pair: both }))).toEqual(['anne', 'ravi']);
  });

  test('nobody’s once the audit is returned', () => {
    expect(reopenable(coordinator, { status: 'returned', pair: both })).toEqual([]);
  });
});

describe('opening it', () => {
  const id = '0190a000-0000-7000-8000-000000000001';
  const people = [sitter(id, done)];
  const wish = { personId: id, reason: 'A letter came to light' };

  test('gives whose it is', () => {
    expect(decideReopen(wish, { people, judges: null })).toMatchObject({ ok: true, value: { personId: id } });
    expect(decideReopen(wish, { people, judges: [id] }).ok).toBe(true);
  });

  test('is refused for who may not, and for who never judged it alone', () => {
    expect(decideReopen(wish, { people: [], judges: null }).ok).toBe(false);
    expect(decideReopen(wish, { people, judges: ['anne', 'ravi'] })).toMatchObject({
      problems: [{ message: expect.stringContaining('no judgement of their own') }],
    });
  });

  test('asks for a reason', () => {
    expect(reopenForm.safeParse({ ...wish, reason: ' ' }).success).toBe(false);
  });
});
