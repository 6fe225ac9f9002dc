import { expect, test } from 'vitest';
import { foundLines, minutesWords, placeWords } from '#lib/domain/answers/found-words.ts';

const PLACES = [{ id: 'case-notes', label: 'dated case notes' }];
const NOTHING = { foundIn: null, expectedPlace: null, pointer: '', minutes: null };

test('a place is told by its name, and where it is not the expected one', () => {
  expect(placeWords({ foundIn: 'case-notes', expectedPlace: 'expected-place' }, PLACES)).toBe(
    'Dated case notes',
  );
  expect(placeWords({ foundIn: 'case-notes', expectedPlace: 'elsewhere-on-system' }, PLACES)).toBe(
    'Dated case notes (not the expected place)',
  );
});

test('what has no place, or one the tool no longer names, is told by its kind', () => {
  expect(placeWords({ foundIn: null, expectedPlace: 'told-by-worker-only' }, PLACES)).toBe(
    'Told by the worker only',
  );
  expect(placeWords({ foundIn: 'gone', expectedPlace: 'paper-file' }, PLACES)).toBe('On a paper file');
});

test('one minute is one minute', () => {
  expect([null, 0, 1, 6].map(minutesWords)).toEqual([null, '0 minutes', '1 minute', '6 minutes']);
});

test('what was not said is left out', () => {
  expect(foundLines(NOTHING, PLACES)).toEqual([]);
  expect(foundLines({ ...NOTHING, pointer: 'visit of 3 March', minutes: 6 }, PLACES)).toEqual([
    { name: 'Where exactly', words: 'visit of 3 March' },
    { name: 'Time looking', words: '6 minutes' },
  ]);
});
