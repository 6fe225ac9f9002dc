import { z } from 'zod';
import { dateWords } from '#lib/domain/answers/date-words.ts';
import { isoFromTyped, typedDate } from '#lib/domain/date-fields.ts';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import { requiredDate, requiredText } from '#lib/domain/required-fields.ts';

/** What happens to teams, as it is chosen and shown. */
export const EVENT_KINDS = {
  reorganisation: 'Reorganisation',
  contract: 'New contract',
  system: 'New record system',
  inspection: 'Inspection',
  leadership: 'Change of leadership',
  other: 'Something else',
} as const;

/** A kind of event. */
export type EventKind = keyof typeof EVENT_KINDS;

/** The kinds in the order they are offered. */
export const EVENT_KIND_NAMES = [
  'reorganisation',
  'contract',
  'system',
  'inspection',
  'leadership',
  'other',
] as const satisfies EventKind[];

/** Something that happened to a team, or to all of them. Days are yyyy-mm-dd. */
export type TeamEvent = {
  id: string;
  kind: EventKind;
  words: string;
  startedOn: string;
  /** Null where it was one day, or goes on. */
  endedOn: string | null;
  /** Null where it happened to all teams. */
  team: { id: string; name: string } | null;
};

/** An event as a coordinator writes it. */
export const eventSchema = z
  .object({
    words: requiredText('what happened', 200),
    kind: z.enum(EVENT_KIND_NAMES, { error: 'Choose what kind of event it was' }),
    teamId: z
      .union([z.literal(''), z.uuid()], { error: 'Choose a team from the list, or all teams' })
      .transform((id) => id || null),
    startedOn: requiredDate('the first day'),
    endedOn: z
      .union([z.literal(''), z.iso.date()], {
        error: 'Enter the last day as a real date, such as 22 12 2010, or leave it empty',
      })
      .transform((day) => day || null),
  })
  .superRefine(({ startedOn, endedOn }, context) => {
    if (endedOn !== null && endedOn < startedOn)
      context.addIssue({
        code: 'custom',
        path: ['endedOn'],
        message: 'The last day must be the same as or after the first',
      });
  });

/** An event as it was written. */
export type EventWritten = z.output<typeof eventSchema>;

/** The posted form as the schema reads it: three boxes a date become one text. */
export const eventInput = (fields: FormFields) => ({
  words: typed(fields, 'words'),
  kind: typed(fields, 'kind'),
  teamId: typed(fields, 'teamId'),
  startedOn: isoFromTyped(typedDate(fields, 'startedOn')),
  endedOn: isoFromTyped(typedDate(fields, 'endedOn')),
});

/** When it was: "1 April 2012 to 30 June 2012", or "from 1 April 2012". */
export function eventDays({ startedOn, endedOn }: Pick<TeamEvent, 'startedOn' | 'endedOn'>): string {
  if (endedOn === null) return `from ${dateWords(startedOn)}`;
  const first = dateWords(startedOn);
  return endedOn === startedOn ? first : `${first} to ${dateWords(endedOn)}`;
}

/** Whose event it was: the team's name, or "All teams". */
export const eventTeam = ({ team }: Pick<TeamEvent, 'team'>): string => team?.name ?? 'All teams';
