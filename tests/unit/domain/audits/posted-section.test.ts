import { describe, expect, test } from 'vitest';
import type { PostedAnswer } from '#lib/domain/audits/posted-answers.ts';
import { heldOf } from '#lib/domain/audits/posted-section.ts';
import { anAnswer, aQuestion } from '#tests/support/tool-builders.ts';

const posted: PostedAnswer = {
  version: 1,
  commandId: 'c1',
  keeps: 'mine',
  problems: [],
  answer: anAnswer({ value: 'met' }),
};
const current = {
  answer: anAnswer({ value: 'partly' }),
  version: 2,
  outcome: 'partly',
  by: 'R. Osei',
  personId: 'them',
  at: new Date('2026-03-02T13:58:00Z'),
} as const;
const leave = (result: Parameters<typeof heldOf>[2]['result'], answer = posted) =>
  heldOf(aQuestion(), answer, { result, personId: 'me' });

describe('a posted answer', () => {
  test('leaves nothing on the page when it was saved', () => {
    expect(leave({ kind: 'saved' })).toEqual({ problems: [], held: [] });
  });

  test('stays beside the one it met, for the person to settle', () => {
    const { problems, held } = leave({ kind: 'clash', current });
    expect(problems[0]?.message).toContain('answered by R. Osei');
    expect(held).toMatchObject([
      { question: 'seen', answer: { value: 'met' }, clash: { version: 2, by: 'R. Osei', mine: false } },
    ]);
  });

  const notSaved: [Parameters<typeof leave>[0], string][] = [
    [null, 'can no longer be answered'],
    [{ kind: 'closed', message: 'This cycle is not open' }, 'not open'],
    [{ kind: 'refused', problems: [{ field: 'note', message: 'Write less' }] }, '1.1: Write less'],
  ];
  test.each(notSaved)('stays on the page with the reason it was not saved', (result, words) => {
    const { problems, held } = leave(result);
    expect(problems[0]?.message).toContain(words);
    expect(held).toHaveLength(1);
  });

  test('saved in part says which date could not be read', () => {
    const unread = [{ field: 'start', message: '1.1 has a date that cannot be read: soon' }];
    expect(leave({ kind: 'saved' }, { ...posted, problems: unread })).toMatchObject({
      problems: [{ field: 'seen' }],
      held: [{ clash: null }],
    });
  });
});
