import { expect, test } from 'vitest';
import { headline } from '#lib/domain/findings/headline.ts';
import { aFigure, aShare } from '#tests/support/findings-builders.ts';

const published = { provisional: false };
const unknown = aFigure({ met: 6, 'not-met': 5, unanswered: 15 });

test.each([
  ['Evidence was found in about half to two thirds of the files', [aShare(12, 25), unknown, aShare(16, 23)]],
  ['Evidence was found in about half of the files', [aShare(13, 26), aShare(12, 25)]],
  ['Evidence was found in all of the files', [aShare(25, 25), aShare(26, 26)]],
  ['Evidence was found in none of the files', [aShare(0, 25)]],
  ['Evidence was found in at most about half of the files', [aShare(0, 25), aShare(12, 25)]],
  ['Evidence was found in about three quarters to all of the files', [aShare(19, 25), aShare(25, 25)]],
  [
    'Evidence varied widely by key area, from about a tenth of the files to about nine tenths',
    [aShare(2, 20), aShare(23, 25)],
  ],
  ['Only 1 of 3 key areas can be given a percentage', [aShare(12, 25), unknown, aShare(3, 7)]],
  ['There are too few answers to give any key area a percentage', [unknown, aShare(3, 7)]],
  ['No audit has been returned yet', [aFigure({}), aFigure({})]],
  ['No audit has been returned yet', []],
])('%s', (words, figures) => {
  expect(headline(figures, published)).toBe(words);
});

test('what may still change is said “so far”', () => {
  expect(headline([aShare(12, 25)], { provisional: true })).toBe(
    'So far, evidence was found in about half of the files',
  );
});

test('nothing returned is not said “so far”', () => {
  expect(headline([], { provisional: true })).toBe('No audit has been returned yet');
});
