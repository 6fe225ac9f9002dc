import { describe, expect, test } from 'vitest';
import { mayPublishAgain, newEditionSchema } from '#lib/domain/findings/new-edition.ts';
import { parseInput } from '#lib/domain/parse-form.ts';

const typed = { number: '2', reason: ' CP-14 came late ', confirmed: 'yes' };

describe('what is asked of another edition', () => {
  test('a reason and a tick', () => {
    expect(parseInput(newEditionSchema, typed)).toEqual({
      ok: true,
      value: { number: 2, reason: 'CP-14 came late', confirmed: 'yes' },
    });
  });

  test.each([
    [{ reason: ' ' }, 'Say why another edition is published'],
    [{ reason: 'x'.repeat(501) }, 'Use 500 characters or fewer for the reason'],
    [{ confirmed: '' }, 'Tick the box to show that you want this: it cannot be taken back'],
  ])('%j is refused at its field', (change, message) => {
    const parsed = parseInput(newEditionSchema, { ...typed, ...change });
    expect(parsed).toMatchObject({ ok: false, problems: [{ field: Object.keys(change)[0], message }] });
  });
});

describe('whether it may be published', () => {
  test('over the edition that was seen, where something has changed', () => {
    expect(mayPublishAgain({ number: 2 }, { latest: 1, differences: 12 }).ok).toBe(true);
  });

  test.each([
    ['before the first', { latest: null, differences: 12 }, /not published yet/],
    [
      'over one published meanwhile',
      { latest: 2, differences: 12 },
      /Edition 2 has been published meanwhile/,
    ],
    ['to say the same again', { latest: 1, differences: 0 }, /Nothing has changed since edition 1/],
  ])('not %s', (_, facts, message) => {
    expect(mayPublishAgain({ number: 2 }, facts)).toMatchObject({
      problems: [{ field: 'edition', message: expect.stringMatching(message) }],
    });
  });
});
