import { expect, test } from 'vitest';
import { listedMessageSchema } from '#lib/domain/messages/message-row.ts';

const row = {
  id: '1',
  kind: 'late',
  subject: 'Late',
  person: { name: 'Ruth Osei' },
  status: 'sent',
  queuedAt: new Date(0),
  sentAt: null,
  readAt: null,
  attempts: 1,
  failure: '',
};

test('a kept message is read with its reader’s name', () => {
  expect(listedMessageSchema.parse(row)).toMatchObject({ to: 'Ruth Osei', kind: 'late' });
});

test('a kind or status that nobody knows is a mistake of ours', () => {
  expect(listedMessageSchema.safeParse({ ...row, kind: 'gossip' }).success).toBe(false);
  expect(listedMessageSchema.safeParse({ ...row, status: 'lost' }).success).toBe(false);
});
