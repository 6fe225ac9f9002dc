import { describe, expect, test } from 'vitest';
import { CHECKS_OF_KEY_AREAS } from '#lib/domain/tools/check-key-areas.ts';
import type { KeyArea } from '#lib/domain/tools/tool.ts';
import { aQuestion, aSection, aTool } from '#tests/support/tool-builders.ts';

const sections = [
  aSection({
    questions: [aQuestion(), aQuestion({ id: 'noted', scored: false }), aQuestion({ id: 'heard' })],
  }),
];

function problemsOf(area: Pick<KeyArea, 'rule' | 'questions'>) {
  const tool = aTool({ sections, keyAreas: [{ id: 'child-seen', label: 'Child seen', ...area }] });
  return CHECKS_OF_KEY_AREAS.flatMap((check) => check(tool));
}

describe('a key area', () => {
  test.each<[string, Pick<KeyArea, 'rule' | 'questions'>]>([
    ['one question', { rule: 'single', questions: ['seen'] }],
    ['several questions joined', { rule: 'all-of', questions: ['seen', 'heard'] }],
  ])('may rest on %s', (_, area) => {
    expect(problemsOf(area)).toEqual([]);
  });

  test.each<[string, Pick<KeyArea, 'rule' | 'questions'>]>([
    ['names no question', { rule: 'all-of', questions: [] }],
    ['names “gone”, which is not a question', { rule: 'single', questions: ['gone'] }],
    ['rests on “noted”, which does not count', { rule: 'single', questions: ['noted'] }],
    ['is a single question but names several', { rule: 'single', questions: ['seen', 'heard'] }],
    ['joins several questions but names one', { rule: 'all-of', questions: ['seen'] }],
  ])('is unsound when it %s', (fault, area) => {
    expect(problemsOf(area)).toEqual([{ field: 'child-seen', message: `Key area “Child seen” ${fault}` }]);
  });
});
