import { describe, expect, test } from 'vitest';
import type { OPEN_ROLES, Role } from '#lib/domain/people/roles.ts';
import { type Action, can, PERMISSIONS, reachOf } from '#lib/domain/permissions.ts';

const me = '01900000-0000-7000-8000-000000000001';
const another = '01900000-0000-7000-8000-000000000002';
const viewer = (role: (typeof OPEN_ROLES)[number]) => ({ role, personId: me });

describe('what each role may do', () => {
  test.each([
    [
      'auditor',
      [
        'tool.read',
        'audit.read',
        'audit.answer',
        'audit.return',
        'audit.reopen',
        'audit.moderate',
        'case-reference.read',
        'reply.give',
        'concern.raise',
        'concern.read',
        'calibration.answer',
        'calibration.read',
        'leave.record',
        'message.read',
      ],
    ],
    [
      'coordinator',
      [
        'trail.read',
        'tool.read',
        'cycle.plan',
        'cycle.read',
        'audit.read',
        'audit.send-back',
        'audit.reopen',
        'audit.moderate',
        'moderation.assign',
        'question.answer',
        'audit.account-for',
        'case-reference.read',
        'reply.ask',
        'concern.raise',
        'concern.read',
        'concern.handle',
        'calibration.run',
        'calibration.read',
        'training.manage',
        'leave.record',
        'message.read',
        'programme.read',
        'programme.plan',
        'circumstances.record',
        'expectation.agree',
        'words.release',
        'findings.read',
      ],
    ],
    ['practitioner', ['case-reference.read', 'reply.give', 'message.read']],
    ['leader', ['tool.read', 'message.read', 'programme.read', 'findings.read']],
    [
      'administrator',
      ['people.manage', 'teams.manage', 'settings.manage', 'trail.read', 'tool.read', 'message.read'],
    ],
  ] as const)('%s has these permissions and no others', (role, allowed) => {
    const actions = Object.keys(PERMISSIONS).filter((action): action is Action => action in PERMISSIONS);
    expect(actions.filter((action) => can(viewer(role), action)).sort()).toEqual([...allowed].sort());
  });

  test('an administrator reads no case data', () => {
    const caseActions: Action[] = ['audit.read', 'case-reference.read', 'findings.read', 'cycle.read'];
    expect(caseActions.map((action) => reachOf(viewer('administrator'), action))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  test('a turn of duty opens the immediate concerns of the whole council, and nothing else', () => {
    const actions = Object.keys(PERMISSIONS).filter((action): action is Action => action in PERMISSIONS);
    const leader = viewer('leader');
    const added = actions.filter(
      (action) => reachOf({ ...leader, dutyTurn: 2 }, action) !== reachOf(leader, action),
    );
    expect(added).toEqual(['concern.read', 'concern.handle']);
  });

  test('a role still waiting for its column may do nothing', () => {
    const waiting: Role[] = ['steering', 'partner', 'inspector'];
    const rows: Partial<Record<Role, unknown>>[] = Object.values(PERMISSIONS);
    expect(waiting.filter((role) => rows.some((row) => role in row))).toEqual([]);
  });
});

describe('how far a permission reaches', () => {
  test('an auditor answers an audit of their own pair', () => {
    expect(can(viewer('auditor'), 'audit.answer', { pair: [another, me] })).toBe(true);
  });

  test('an auditor cannot answer an audit of another pair', () => {
    expect(can(viewer('auditor'), 'audit.answer', { pair: [another] })).toBe(false);
  });

  test('an auditor cannot answer an audit that has no pair yet', () => {
    expect(can(viewer('auditor'), 'audit.answer', {})).toBe(false);
  });

  test('a coordinator reads every audit of the council', () => {
    expect(can(viewer('coordinator'), 'audit.read', { pair: [another] })).toBe(true);
  });

  test('a coordinator never answers for a pair', () => {
    expect(can(viewer('coordinator'), 'audit.answer', { pair: [me] })).toBe(false);
  });

  test('whoever moderates an audit now reads it and its case, and answers nothing', () => {
    const moderated = { pair: [another], moderatorId: me };
    const actions: Action[] = ['audit.read', 'case-reference.read', 'audit.moderate', 'audit.answer'];
    expect(actions.map((action) => can(viewer('auditor'), action, moderated))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test('only the moderator moderates: not the pair, and not another coordinator', () => {
    const moderated = { pair: [me], moderatorId: another };
    expect(can(viewer('auditor'), 'audit.moderate', moderated)).toBe(false);
    expect(can(viewer('coordinator'), 'audit.moderate', moderated)).toBe(false);
    expect(can(viewer('coordinator'), 'audit.moderate', { pair: [], moderatorId: null })).toBe(false);
    expect(can(viewer('coordinator'), 'audit.moderate', { pair: [], moderatorId: me })).toBe(true);
  });

  test.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('a leader reads findings whose published state is %s: %s', (published, allowed) => {
    expect(can(viewer('leader'), 'findings.read', { published })).toBe(allowed);
  });

  test('a coordinator reads findings before they are published', () => {
    expect(can(viewer('coordinator'), 'findings.read', { published: false })).toBe(true);
  });
});
