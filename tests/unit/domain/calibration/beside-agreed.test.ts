import { expect, test } from 'vitest';
import { besideAgreed } from '#lib/domain/calibration/beside-agreed.ts';
import { anAnswer, aQuestion, aToolAsking } from '#tests/support/tool-builders.ts';

const tool = aToolAsking([
  aQuestion({ id: 'seen', good: 'Seen alone' }),
  aQuestion({ id: 'heard', number: '1.2' }),
  aQuestion({ id: 'noted', number: '1.3' }),
]);
const gave = (questionId: string, option: string, more: Parameters<typeof anAnswer>[0] = {}) => ({
  questionId,
  option,
  answer: anAnswer({ value: option, ...more }),
});
const agreed = [
  gave('seen', 'met', { note: 'See the visit' }),
  gave('heard', 'partly'),
  gave('noted', 'met'),
];

test('the same choice is as agreed, whatever was noted with it', () => {
  const own = [gave('seen', 'met', { note: 'Mine' }), gave('heard', 'partly'), gave('noted', 'met')];
  expect(besideAgreed(tool, { own, agreed })).toEqual({ same: 3, asked: 3, differences: [] });
});

test('another choice stands beside the agreed one in words, with what good looks like and both notes', () => {
  const own = [gave('seen', 'not-met', { note: 'Not found' }), gave('heard', 'partly'), gave('noted', 'met')];
  expect(besideAgreed(tool, { own, agreed })).toMatchObject({
    same: 2,
    differences: [
      {
        id: 'seen',
        number: '1.1',
        good: 'Seen alone',
        own: 'No',
        agreed: 'Yes, evidenced',
        ownNote: 'Not found',
        agreedNote: 'See the visit',
      },
    ],
  });
});

test('a question left blank is not as agreed', () => {
  const beside = besideAgreed(tool, { own: [gave('seen', 'met')], agreed });
  expect([beside.same, beside.differences.map(({ own }) => own)]).toEqual([
    1,
    ['Not answered', 'Not answered'],
  ]);
});
