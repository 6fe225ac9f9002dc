import type { OpenRole } from '#lib/domain/people/roles.ts';

/** The entries of the service navigation, by role, in order: an address's name in `paths` and the words. */
export const NAVIGATION = {
  auditor: [
    { to: 'home', text: 'Your audits' },
    { to: 'leave', text: 'Days away' },
    { to: 'messages', text: 'Messages' },
    { to: 'tools', text: 'Tools' },
  ],
  coordinator: [
    { to: 'home', text: 'Home' },
    { to: 'programme', text: 'Programme' },
    { to: 'cycles', text: 'Cycles' },
    { to: 'readiness', text: 'Auditors' },
    { to: 'findingsList', text: 'Findings' },
    { to: 'outbox', text: 'Messages' },
    { to: 'tools', text: 'Tools' },
    { to: 'trail', text: 'Trail' },
  ],
  leader: [
    { to: 'home', text: 'Home' },
    { to: 'programme', text: 'Programme' },
    { to: 'findingsList', text: 'Findings' },
    { to: 'tools', text: 'Tools' },
  ],
  administrator: [
    { to: 'people', text: 'People' },
    { to: 'teams', text: 'Teams' },
    { to: 'settings', text: 'Settings' },
    { to: 'tools', text: 'Tools' },
    { to: 'trail', text: 'Trail' },
  ],
} as const satisfies Record<OpenRole, { to: string; text: string }[]>;
