import { describe, expect, test } from 'vitest';
import { pointField, readCompleteReply, readReply } from '#lib/domain/replies/posted-reply.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const tool = aTool({
  sections: [
    aSection({
      questions: [
        aQuestion({ id: 'seen', number: '1.1' }),
        aQuestion({ id: 'heard', number: '1.2' }),
        aQuestion({ id: 'told', number: '1.3', type: 'text', scored: false }),
      ],
    }),
  ],
});
const [place] = tool.vocabulary.places.map(({ id }) => id);
const where = pointField('seen', 'place');
const what = pointField('seen', 'words');

describe('a draft', () => {
  test('keeps what was written and pointed to, and leaves out what was not touched', () => {
    const fields = { words: ' Thank you. ', [where]: place ?? '', [what]: ' Visit of 3 March ' };
    expect(readReply({ ...fields, [pointField('heard', 'place')]: '' }, tool)).toEqual({
      ok: true,
      value: {
        words: 'Thank you.',
        points: [{ questionId: 'seen', place, words: 'Visit of 3 March' }],
      },
    });
  });

  test('may stop half way: a place without words', () => {
    expect(readReply({ words: '', [where]: place ?? '' }, tool).ok).toBe(true);
  });

  test('points to nothing that does not count in the figures', () => {
    const fields = { words: 'Yes', [pointField('told', 'words')]: 'In the notes' };
    expect(readReply(fields, tool)).toMatchObject({ value: { points: [] } });
  });

  test.each([
    ['a place the tool does not have', { [where]: 'the-attic' }, where, 'Choose a place from the list'],
    ['a copy instead of a pointer', { [what]: 'x'.repeat(1001) }, what, /1,000 characters: say where/],
    ['more than anybody reads', { words: 'x'.repeat(4001) }, 'words', /4,000 characters/],
  ])('is refused for %s, at its field', (_, fields, field, message) => {
    expect(readReply({ words: '', ...fields }, tool)).toEqual({
      ok: false,
      problems: [{ field, message: expect.stringMatching(message) }],
    });
  });
});

describe('what is sent', () => {
  test('says something', () => {
    expect(readCompleteReply({ words: '  ' }, tool)).toMatchObject({ problems: [{ field: 'words' }] });
  });

  test('may be a few words and point to nothing', () => {
    expect(readCompleteReply({ words: 'I agree.' }, tool).ok).toBe(true);
  });

  test('says of each place where exactly the evidence is', () => {
    expect(readCompleteReply({ words: 'See below', [where]: place ?? '' }, tool)).toEqual({
      ok: false,
      problems: [{ field: what, message: '1.1: say where exactly it is, so that the pair can find it' }],
    });
  });

  test('need not name a place of the list', () => {
    expect(readCompleteReply({ words: '', [what]: 'On paper, second drawer' }, tool)).toMatchObject({
      value: { points: [{ questionId: 'seen', place: null }] },
    });
  });

  test('is refused for what a draft is refused for', () => {
    expect(readCompleteReply({ words: 'x', [where]: 'the-attic' }, tool).ok).toBe(false);
  });
});
