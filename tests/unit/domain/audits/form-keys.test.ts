import { describe, expect, test } from 'vitest';
import { commandOfKey } from '#lib/domain/audits/form-keys.ts';

const press = (key: string, more = {}) => commandOfKey({ key, typing: false, withModifier: false, ...more });

describe('a key on the audit form', () => {
  test.each([
    ['1', { kind: 'answer', place: 1 }],
    ['5', { kind: 'answer', place: 5 }],
    ['j', { kind: 'next' }],
    ['k', { kind: 'previous' }],
    ['n', { kind: 'note' }],
    ['r', { kind: 'reason' }],
    ['e', { kind: 'exemplar' }],
    ['w', { kind: 'quick-win' }],
    ['/', { kind: 'find' }],
    ['?', { kind: 'help' }],
  ])('%s gives its command', (key, command) => {
    expect(press(key)).toEqual(command);
  });

  test.each(['0', 'a', 'Enter', ' ', 'toString'])('%s is left to the browser', (key) => {
    expect(press(key)).toBeNull();
  });

  test('is a letter while someone types', () => {
    expect(press('j', { typing: true })).toBeNull();
  });

  test('is left to the browser when Control, Alt or the command key is held', () => {
    expect(press('1', { withModifier: true })).toBeNull();
  });
});
