import { describe, expect, test } from 'vitest';
import {
  AGREED,
  closedPhase,
  isRevealed,
  type PairWork,
  refusedResponse,
  responseFor,
  type WorkPhase,
  workPhase,
} from '#lib/domain/audits/response.ts';

const ANNE = '0190a000-0000-7000-8000-000000000001';
const RAVI = '0190a000-0000-7000-8000-000000000002';
const COORDINATOR = '0190a000-0000-7000-8000-000000000003';
const done = new Date('2011-01-10T10:00:00Z');

type Finished = { anne: boolean; ravi: boolean; agreeing?: boolean };

const alone = ({ anne, ravi, agreeing = false }: Finished): PairWork => ({
  pairMode: 'alone-first',
  agreeingSince: agreeing ? done : null,
  seats: [
    { personId: ANNE, finishedAt: anne ? done : null },
    { personId: RAVI, finishedAt: ravi ? done : null },
  ],
});

describe('where one of a pair stands', () => {
  test.each<[string, PairWork, WorkPhase, boolean]>([
    ['nobody has finished', alone({ anne: false, ravi: false }), 'alone', false],
    ['only the partner has finished', alone({ anne: false, ravi: true }), 'alone', false],
    ['only she has finished', alone({ anne: true, ravi: false }), 'waiting', false],
    ['both have finished', alone({ anne: true, ravi: true, agreeing: true }), 'agreeing', true],
    ['her work is open again', alone({ anne: false, ravi: true, agreeing: true }), 'alone', false],
    ['his work is open again', alone({ anne: true, ravi: false, agreeing: true }), 'waiting', false],
  ])('%s', (_case, work, phase, revealed) => {
    expect(workPhase(work, ANNE)).toBe(phase);
    expect(isRevealed(work)).toBe(revealed);
  });

  test('a pair that works together is together whoever has finished what', () => {
    const work = { ...alone({ anne: false, ravi: false }), pairMode: 'together' } as const;
    expect(workPhase(work, ANNE)).toBe('together');
    expect(isRevealed(work)).toBe(true);
  });

  test('for the coordinator the pair is alone until both have finished', () => {
    expect(workPhase(alone({ anne: true, ravi: false }), COORDINATOR)).toBe('alone');
    expect(workPhase(alone({ anne: true, ravi: true, agreeing: true }), COORDINATOR)).toBe('agreeing');
  });
});

test('answers go to the auditor’s own response until both have finished, then to the pair’s', () => {
  expect(responseFor('alone', ANNE)).toBe(ANNE);
  expect(responseFor('waiting', ANNE)).toBe(ANNE);
  expect(responseFor('together', ANNE)).toBe(AGREED);
  expect(responseFor('agreeing', ANNE)).toBe(AGREED);
});

test('whoever waits for their partner answers nothing more; everyone else may', () => {
  const phases = ['together', 'alone', 'waiting', 'agreeing'] as const;
  expect(phases.filter((phase) => closedPhase(phase) !== null)).toEqual(['waiting']);
});

test('what was typed for one’s own response never goes to the pair’s', () => {
  expect(refusedResponse(AGREED, ANNE)).toContain('Open this audit again');
  expect(refusedResponse(ANNE, ANNE)).toBeNull();
  expect(refusedResponse(AGREED, undefined)).toBeNull();
});
