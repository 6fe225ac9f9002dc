import { expect, test } from 'vitest';
import { actionWords } from '#lib/domain/trail/action-words.ts';

test('a deed is named in words', () => {
  expect(actionWords('audit.sent-back')).toBe('Sent an audit back');
});

test('a deed that is no longer recorded keeps its own name', () => {
  expect(actionWords('audit.stamped')).toBe('audit.stamped');
});
