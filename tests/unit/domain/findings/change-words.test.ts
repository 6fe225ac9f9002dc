import { describe, expect, test } from 'vitest';
import { testChanges } from '#lib/domain/findings/change-test.ts';
import {
  byChanceInWords,
  chanceInWords,
  changeInWords,
  differenceInWords,
  missedInWords,
  pointsInWords,
} from '#lib/domain/findings/change-words.ts';

const changed = (before: number, now: number) => {
  const [found] = testChanges([{ before: { met: before, base: 25 }, now: { met: now, base: 25 } }]);
  return found ?? expect.fail('nothing was tested');
};

describe('a change in words', () => {
  test('says what may have happened, by how much and how far that is known', () => {
    expect(changeInWords(changed(12, 18))).toBe('may have improved: +24 points, −3 to +47');
    expect(changeInWords(changed(18, 12))).toBe('may have fallen: −24 points, −47 to +3');
    expect(changeInWords(changed(5, 24))).toBe('improved: +76 points, +51 to +88');
  });

  test('says what could have been missed where nothing was seen', () => {
    expect(changeInWords(changed(15, 15))).toBe(
      'no detectable change; a fall of up to 38 points, or a rise of up to 32, could have been missed',
    );
  });

  test.each([
    [{ rise: 0.2, fall: null }, 'any fall, or a rise of up to 19 points, could have been missed'],
    [{ rise: null, fall: 0.305 }, 'a fall of up to 30 points, or any rise, could have been missed'],
    [{ rise: null, fall: null }, 'any change could have been missed'],
  ])('has words for %o', (seen, words) => {
    expect(missedInWords({ seen })).toBe(words);
  });
});

test.each([
  [0.24, '+24'],
  [-0.03, '−3'],
  [0.004, '+0.4'],
  [-0.0004, '0'],
  [0, '0'],
  [0.245, '+25'],
])('a difference of %s is written %s', (difference, words) => {
  expect(pointsInWords(difference)).toBe(words);
});

test('one point is one point', () => {
  expect(differenceInWords({ difference: 0.01, interval: [-0.2, 0.22] })).toBe('+1 point, −20 to +22');
});

test.each([
  [0.14816, '0.148'],
  [0.0004, '<0.001'],
  [1, '1.000'],
])('a chance of %s is written %s', (p, words) => {
  expect(chanceInWords(p)).toBe(words);
});

describe('how many would look changed by chance', () => {
  test.each([
    [8, '1 of 8 would be expected to look changed'],
    [15, '2 of 15 would be expected to look changed'],
    [3, 'one of 3 would be expected to look changed (“may have …”) about 3 times in 10'],
    [1, 'one comparison in 10 would be expected to look changed'],
  ])('of %i: %s', (compared, words) => {
    expect(byChanceInWords(compared)).toContain(words);
  });

  test('is not said where nothing is compared', () => {
    expect(byChanceInWords(0)).toBeNull();
  });
});
