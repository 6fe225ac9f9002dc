import { expect, test } from 'vitest';
import { askForm, assignForm, decideModerator } from '#lib/domain/moderation/assign.ts';

const audit = { teamId: 'harbour', teamName: 'Harbour', pair: ['helen'] };
const omar = {
  id: 'omar',
  name: 'Omar Siddiqui',
  role: 'auditor',
  teamId: null,
  lines: [],
  isWorker: false,
  unfinished: 2,
} as const;

test('somebody who may is given the audit, however much they have', () => {
  expect(decideModerator(omar, audit)).toEqual({ ok: true, value: omar });
});

test('somebody who may not is refused with the reason after their name', () => {
  expect(decideModerator({ ...omar, id: 'helen', name: 'Helen Marsh' }, audit)).toMatchObject({
    problems: [{ field: 'moderator', message: 'Helen Marsh is one of the pair. Choose somebody else' }],
  });
});

test('somebody who is not on the list is refused', () => {
  expect(decideModerator(null, audit)).toMatchObject({ problems: [{ field: 'moderator' }] });
});

test('what is posted is nobody or an id, and a reason is not left empty', () => {
  expect(assignForm.safeParse({ moderator: '' }).success).toBe(true);
  expect(assignForm.safeParse({ moderator: 'omar' }).success).toBe(false);
  expect(askForm.safeParse({ reason: '  ' }).success).toBe(false);
});
