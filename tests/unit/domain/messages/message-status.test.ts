import { expect, test } from 'vitest';
import { canSendAgain, MESSAGE_STATUS_NAMES, MESSAGE_STATUSES } from '#lib/domain/messages/message-status.ts';

test('only what failed, or what nobody can be sure of, can be sent again', () => {
  expect(MESSAGE_STATUS_NAMES.filter(canSendAgain)).toEqual(['failed', 'uncertain']);
});

test('every status is in the filter', () => {
  expect([...MESSAGE_STATUS_NAMES].sort()).toEqual(Object.keys(MESSAGE_STATUSES).sort());
});
