import type { Role } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** How far a permission reaches: one's own audits, what is published, or the whole council. */
export type Reach = 'own' | 'published' | 'council';

/**
 * Role × action → reach. What is not written here is refused. Steering member, practitioner, partner and inspector
 * have their column waiting: a later role is a later row entry, not a later mechanism.
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
  'audit.account-for': { coordinator: 'council' },
  'case-reference.read': { auditor: 'own', coordinator: 'council' },
  'training.manage': { coordinator: 'council' },
  'leave.record': { auditor: 'own', coordinator: 'council' },
  'message.read': { auditor: 'own', coordinator: 'council', leader: 'own', administrator: 'own' },
  'programme.read': { coordinator: 'council', leader: 'council' },
  'programme.plan': { coordinator: 'council' },
  'findings.read': { coordinator: 'council', leader: 'published' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>;

/** Something a person may be allowed to do or read. */
export type Action = keyof typeof PERMISSIONS;

/** What a permission is asked about: who is in the pair, and whether findings are published. */
export type Thing = { pair?: readonly string[]; published?: boolean };

/** How far this viewer's permission reaches for an action, or null when there is none. */
export function reachOf(viewer: Pick<Viewer, 'role'>, action: Action): Reach | null {
  const row: Partial<Record<Role, Reach>> = PERMISSIONS[action];
  return row[viewer.role] ?? null;
}

/** May this viewer do this, to this thing? Without a thing: may they ever? */
export function can(viewer: Pick<Viewer, 'role' | 'personId'>, action: Action, thing?: Thing): boolean {
  const reach = reachOf(viewer, action);
  if (reach === null) return false;
  if (reach === 'council' || thing === undefined) return true;
  return reach === 'own' ? (thing.pair ?? []).includes(viewer.personId) : thing.published === true;
}
