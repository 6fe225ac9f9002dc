import type { FormState } from '#lib/domain/parse-form.ts';

/** A one-time link on its way to the person who passes it on. It lives in this answer alone: no address, log or table has it. */
export type PassOn = { name: string; link: string; expiresAt: Date };

/** What making a link gives back: the form again, or the link. */
export type InvitationState = FormState & { passOn: PassOn | null };

/** Before a link has been asked for. */
export const noInvitation: InvitationState = { problems: [], fields: {}, passOn: null };
