import { expect, test } from 'vitest';
import { wordsAtSchema } from '#lib/domain/words/words-at.ts';

const auditId = '01a2030c-19b1-74aa-a507-a9b38fa29ab6';

test('words stand at a question of an audit, and are a note unless said', () => {
  expect(wordsAtSchema.parse({ auditId, questionId: 'seen', source: 'voice' }).source).toBe('voice');
  expect(wordsAtSchema.parse({ auditId, questionId: 'seen', source: undefined }).source).toBe('note');
  expect(wordsAtSchema.safeParse({ auditId: 'CP-07', questionId: 'seen' }).success).toBe(false);
});
