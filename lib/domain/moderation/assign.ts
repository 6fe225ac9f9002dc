import { z } from 'zod';
import { type AuditToModerate, type PossibleModerator, whyNotModerate } from '#lib/domain/moderation/who.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import { requiredText } from '#lib/domain/required-fields.ts';

/** What a coordinator posts to ask for a moderation by hand. */
export const askForm = z.object({ reason: requiredText('the reason', 2000) });

/** Who is to moderate; empty takes the audit from whoever has it. */
export const assignForm = z.object({
  moderator: z.union([z.literal(''), z.uuid()], { error: 'Choose a moderator from the list' }),
});

/** Decides whether a person may be given an audit to moderate; `person` is null where they cannot be chosen at all. */
export function decideModerator(
  person: PossibleModerator | null,
  audit: AuditToModerate,
): Outcome<PossibleModerator> {
  if (person === null) return refused('moderator', 'Choose a moderator from the list');
  const why = whyNotModerate(person, audit);
  return why === null
    ? accepted(person)
    : refused('moderator', `${person.name} ${why}. Choose somebody else`);
}
