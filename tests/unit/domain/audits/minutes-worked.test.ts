import { describe, expect, test } from 'vitest';
import { minutesWorked } from '#lib/domain/audits/minutes-worked.ts';

const minutes = (...times: number[]) => times.map((time) => time * 60_000);

describe('the time an audit took, from its saves', () => {
  test.each([
    ['nothing saved', minutes(), 0],
    ['one save', minutes(0), 0],
    ['saves two minutes apart', minutes(0, 2, 4), 4],
    ['a silence of ten minutes is thinking', minutes(0, 10), 10],
    ['a longer silence is a pause', minutes(0, 10.1), 0],
    ['lunch in between is left out', minutes(0, 5, 65, 70), 10],
    ['part of a minute counts as one', minutes(0, 0.2), 1],
    ['the order of the saves does not matter', minutes(4, 0, 2), 4],
  ])('%s', (_what, saves, worked) => {
    expect(minutesWorked(saves)).toBe(worked);
  });
});
