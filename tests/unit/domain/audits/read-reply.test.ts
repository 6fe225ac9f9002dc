import { describe, expect, test } from 'vitest';
import { readNews, readReply } from '#lib/domain/audits/read-reply.ts';
import { anAnswer } from '#tests/support/tool-builders.ts';

const current = {
  version: 2,
  answer: anAnswer({ value: 'partly' }),
  by: 'R. Osei',
  at: '2026-03-02T13:58:00Z',
  mine: false,
};
const problems = [{ field: 'note', message: 'Write less' }];

describe('the answer to a save', () => {
  test.each([
    [
      200,
      { version: 3, savedAt: '2026-03-02T14:05:00Z' },
      { kind: 'saved', version: 3, at: '2026-03-02T14:05:00Z' },
    ],
    [401, {}, { kind: 'signed-out' }],
    [409, { current }, { kind: 'clash', current }],
    [409, { message: 'Returned' }, { kind: 'closed', message: 'Returned' }],
    [422, { problems }, { kind: 'refused', problems }],
    [500, {}, { kind: 'failed' }],
    [502, '<html>', { kind: 'failed' }],
    [200, '<html>Sign in to the network</html>', { kind: 'failed' }],
    [409, {}, { kind: 'failed' }],
    [200, null, { kind: 'failed' }],
  ])('%i with %j', (status, body, reply) => {
    expect(readReply(status, body)).toEqual(reply);
  });

  test.each([403, 404])('%i means that the audit is no longer theirs', (status) => {
    expect(readReply(status, {}).kind).toBe('closed');
  });

  test('too long an answer is said to be so', () => {
    expect(readReply(413, null)).toMatchObject({ kind: 'refused' });
  });
});

describe('what is new', () => {
  test('is read as it was sent', () => {
    const news = { status: 'started', here: ['R. Osei'], changes: [{ question: 'seen', news: current }] };
    expect(readNews(news)).toEqual(news);
  });

  test.each([null, 'hello', {}, { changes: 1, here: [] }])('is nothing where %j came', (body) => {
    expect(readNews(body)).toBeNull();
  });

  test('leaves out what cannot be an answer', () => {
    expect(readNews({ status: '', here: [1], changes: [{ question: 'seen' }] })).toEqual({
      status: '',
      here: [],
      changes: [],
    });
  });
});
