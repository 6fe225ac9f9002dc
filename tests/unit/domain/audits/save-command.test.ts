import { describe, expect, test } from 'vitest';
import { answerAddress, saveCommand } from '#lib/domain/audits/save-command.ts';

const commandId = '0193f8a0-0000-7000-8000-000000000001';

describe('a request to save', () => {
  test('names its command and the version that was seen', () => {
    expect(saveCommand.parse({ commandId, version: 0, answer: { value: 'met' } })).toEqual({
      commandId,
      version: 0,
      answer: { value: 'met' },
    });
  });

  test.each([
    ['without a command', { version: 0, answer: {} }],
    ['with a command that is no UUID', { commandId: 'again', version: 0, answer: {} }],
    ['with a version below nought', { commandId, version: -1, answer: {} }],
    ['with half a version', { commandId, version: 1.5, answer: {} }],
    ['from nobody in particular', { commandId, version: 0, answer: {}, personId: 'me' }],
  ])('is refused %s', (_how, body) => {
    expect(saveCommand.safeParse(body).success).toBe(false);
  });
});

describe('the address of an answer', () => {
  test('is an audit and a question', () => {
    expect(answerAddress.safeParse({ id: commandId, question: 'cp-plan-quality' }).success).toBe(true);
  });

  test.each(['', 'CP', '../x', 'a b', 'x'.repeat(81)])('is not the question “%s”', (question) => {
    expect(answerAddress.safeParse({ id: commandId, question }).success).toBe(false);
  });
});
