import { expect, test } from 'vitest';
import { type PossibleModerator, whyNotModerate } from '#lib/domain/moderation/who.ts';

const audit = { teamId: 'harbour', teamName: 'Harbour', pair: ['helen', 'janet'] };
const somebody = (differences: Partial<PossibleModerator> = {}): PossibleModerator => ({
  id: 'omar',
  name: 'Omar Siddiqui',
  role: 'auditor',
  teamId: 'northgate',
  lines: [],
  isWorker: false,
  unfinished: 0,
  ...differences,
});

test('somebody from elsewhere can moderate, auditor or coordinator', () => {
  expect(whyNotModerate(somebody(), audit)).toBeNull();
  expect(whyNotModerate(somebody({ role: 'coordinator', teamId: null }), audit)).toBeNull();
});

test.each([
  ['one of the pair', { id: 'janet' }, 'is one of the pair'],
  ['someone of the team whose case it is', { teamId: 'harbour' }, 'belongs to Harbour'],
  ['someone who manages that team from above', { lines: ['harbour'] }, 'manages Harbour'],
  ['someone with the name of the worker', { isWorker: true }, 'has the name of the worker'],
] as const)('%s cannot', (_who, differences, why) => {
  expect(whyNotModerate(somebody(differences), audit)).toBe(why);
});
