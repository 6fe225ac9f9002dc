import type { OpenRole } from '#lib/domain/people/roles.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** One entry: an address's name in `paths`, the words, and the beginnings of other addresses that belong to it. */
type Entry = { to: string; text: string; also?: readonly string[] };

/** The entries of the service navigation, by role, in order. */
export const NAVIGATION = {
  auditor: [
    { to: 'home', text: 'Your audits', also: ['/audits', '/replies'] },
    { to: 'leave', text: 'Days away' },
    { to: 'messages', text: 'Messages' },
    { to: 'tools', text: 'Tools' },
  ],
  coordinator: [
    { to: 'home', text: 'Home' },
    { to: 'programme', text: 'Programme' },
    { to: 'cycles', text: 'Cycles', also: ['/audits'] },
    { to: 'readiness', text: 'Auditors', also: ['/training'] },
    { to: 'concerns', text: 'Concerns' },
    { to: 'findingsList', text: 'Findings', also: ['/circumstances'] },
    { to: 'outbox', text: 'Messages', also: ['/messages'] },
    { to: 'tools', text: 'Tools' },
    { to: 'trail', text: 'Trail' },
  ],
  leader: [
    { to: 'home', text: 'Home' },
    { to: 'programme', text: 'Programme' },
    { to: 'findingsList', text: 'Findings' },
    { to: 'tools', text: 'Tools' },
  ],
  practitioner: [
    { to: 'home', text: 'Your cases', also: ['/replies'] },
    { to: 'messages', text: 'Messages' },
  ],
  administrator: [
    { to: 'people', text: 'People' },
    { to: 'teams', text: 'Teams' },
    { to: 'settings', text: 'Settings' },
    { to: 'tools', text: 'Tools' },
    { to: 'trail', text: 'Trail' },
  ],
} as const satisfies Record<OpenRole, Entry[]>;

const CONCERNS = { to: 'concerns', text: 'Concerns' } as const;

/** The entries one person has: those of their role, and the concerns where they have a turn of duty. */
export function navigationOf({ role, dutyTurn }: Pick<Viewer, 'role' | 'dutyTurn'>) {
  const [home, ...more] = NAVIGATION[role];
  return dutyTurn === null || role === 'coordinator' ? [home, ...more] : [home, CONCERNS, ...more];
}
