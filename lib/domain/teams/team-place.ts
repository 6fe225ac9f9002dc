import { z } from 'zod';

/** The two that a team can belong to, with the words of their fields. */
export const TEAM_PLACES = { service: 'Service', area: 'Area' } as const;

const place = (label: string) =>
  z
    .string()
    .trim()
    .max(80, { error: `${label} has 80 characters at most` })
    .transform((text) => text.replaceAll(/\s+/g, ' '));

/** What an administrator posts to say what a team belongs to; empty for nothing. */
export const teamPlaceSchema = z.object({
  service: place(TEAM_PLACES.service),
  area: place(TEAM_PLACES.area),
});

/** The service and the area of a team, empty where nobody has said. */
export type TeamPlace = z.infer<typeof teamPlaceSchema>;

/** As another team has it already where only the letters differ, so that one service is one group. */
export const asWritten = (text: string, others: readonly string[]): string =>
  others.find((other) => other.toLowerCase() === text.toLowerCase()) ?? text;

/** What changed, as the trail says it: "Service: nothing to Duty". Empty where nothing did. */
export const changedPlace = (before: TeamPlace, after: TeamPlace): string =>
  (['service', 'area'] as const)
    .filter((name) => before[name] !== after[name])
    .map((name) => `${TEAM_PLACES[name]}: ${before[name] || 'nothing'} to ${after[name] || 'nothing'}`)
    .join('. ');
