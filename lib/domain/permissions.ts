import type { Role } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How far a permission reaches: one's own audits, what is published, or the whole council. */
export type Reach = 'own' | 'published' | 'council';

/**
 * Role × action → reach. What is not written here is refused. Steering member, partner and inspector have their column
 * waiting: a later role is a later row entry, not a later mechanism.
 */
export const PERMISSIONS = {
  'people.manage': { administrator: 'council' },
  'teams.manage': { administrator: 'council' },
  'settings.manage': { administrator: 'council' },
  'trail.read': { coordinator: 'council', administrator: 'council' },
  'tool.read': { auditor: 'council', coordinator: 'council', leader: 'council', administrator: 'council' },
  'cycle.plan': { coordinator: 'council' },
  'cycle.read': { coordinator: 'council' },
  'audit.read': { auditor: 'own', coordinator: 'council' },
  'audit.answer': { auditor: 'own' },
  'audit.return': { auditor: 'own' },
  'audit.send-back': { coordinator: 'council' },
  'audit.reopen': { auditor: 'own', coordinator: 'council' },
  'audit.moderate': { auditor: 'own', coordinator: 'own' },
  'moderation.assign': { coordinator: 'council' },
  'question.answer': { coordinator: 'council' },
  'audit.account-for': { coordinator: 'council' },
  'case-reference.read': { auditor: 'own', coordinator: 'council', practitioner: 'own' },
  'reply.ask': { coordinator: 'council' },
  'reply.give': { practitioner: 'own', auditor: 'own' },
  'concern.raise': { auditor: 'own', coordinator: 'own' },
  'concern.read': { auditor: 'own', coordinator: 'council' },
  'concern.handle': { coordinator: 'council' },
  'calibration.run': { coordinator: 'council' },
  'calibration.answer': { auditor: 'own' },
  'calibration.read': { auditor: 'own', coordinator: 'council' },
  'training.manage': { coordinator: 'council' },
  'leave.record': { auditor: 'own', coordinator: 'council' },
  'message.read': {
    auditor: 'own',
    coordinator: 'council',
    leader: 'own',
    administrator: 'own',
    practitioner: 'own',
  },
  'programme.read': { coordinator: 'council', leader: 'council' },
  'programme.plan': { coordinator: 'council' },
  'circumstances.record': { coordinator: 'council' },
  'words.release': { coordinator: 'council' },
  'expectation.agree': { coordinator: 'council' },
  'findings.read': { coordinator: 'council', leader: 'published' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

/** Something a person may be allowed to do or read. */
export type Action = keyof typeof PERMISSIONS;

/** What a permission is asked about: who is in the pair or asked to reply, who moderates it now, whether it is published. */
export type Thing = { pair?: readonly string[]; moderatorId?: string | null; published?: boolean };

/** Actions whose own reach is the moderator's too, or theirs alone; every other is the pair's. */
const OWNERS: Partial<Record<Action, readonly ('pair' | 'moderator')[]>> = {
  'audit.read': ['pair', 'moderator'],
  'case-reference.read': ['pair', 'moderator'],
  'audit.moderate': ['moderator'],
  'concern.raise': ['pair', 'moderator'],
  'concern.read': ['pair', 'moderator'],
};

function isOwn(personId: string, action: Action, { pair = [], moderatorId }: Thing): boolean {
  const owners = OWNERS[action] ?? ['pair'];
  return owners.some((owner) => (owner === 'pair' ? pair.includes(personId) : moderatorId === personId));
}

/** What a turn of duty for immediate concerns adds, whatever the role. */
const ON_DUTY: Partial<Record<Action, Reach>> = { 'concern.read': 'council', 'concern.handle': 'council' };

/** Who asks, as far as permissions look at them. */
type Asking = Pick<Viewer, 'role'> & Partial<Pick<Viewer, 'dutyTurn'>>;

/** How far this viewer's permission reaches for an action, or null when there is none. */
export function reachOf(viewer: Asking, action: Action): Reach | null {
  const row: Partial<Record<Role, Reach>> = PERMISSIONS[action];
  const onDuty = viewer.dutyTurn ? ON_DUTY[action] : undefined;
  return onDuty ?? row[viewer.role] ?? null;
}

/** May this viewer do this, to this thing? Without a thing: may they ever? */
export function can(viewer: Asking & Pick<Viewer, 'personId'>, action: Action, thing?: Thing): boolean {
  const reach = reachOf(viewer, action);
  if (reach === null) return false;
  if (reach === 'council' || thing === undefined) return true;
  return reach === 'own' ? isOwn(viewer.personId, action, thing) : thing.published === true;
}
