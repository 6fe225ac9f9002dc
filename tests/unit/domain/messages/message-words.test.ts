import { expect, test } from 'vitest';
import { escalated, listed, someAudits, workingDays } from '#lib/domain/messages/message-words.ts';

test('counts carry their nouns', () => {
  expect([someAudits(1), someAudits(3)]).toEqual(['1 audit', '3 audits']);
  expect([workingDays(1), workingDays(0)]).toEqual(['1 working day', '0 working days']);
});

test('an audit is listed by its code, its link under it', () => {
  expect(listed([{ id: 'a', code: 'CP-03', link: 'https://s.example/a' }])).toEqual([
    'CP-03\nhttps://s.example/a',
  ]);
});

test('a late audit without a pair says so', () => {
  expect(escalated([{ code: 'CP-03', cycleName: 'Cycle 1', pair: [], daysLate: 6 }])).toBe(
    'CP-03 in Cycle 1: nobody, 6 working days late',
  );
});
