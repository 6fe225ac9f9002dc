import { z } from 'zod';

/** What an administrator posts to add or rename a team. */
export const teamSchema = z.object({
  name: z
    .string({ error: 'Enter the team’s name' })
    .trim()
    .min(1, { error: 'Enter the team’s name' })
    .max(80, { error: 'A team’s name has 80 characters at most' }),
});

/** A team's name as it was posted. */
export type TeamName = z.infer<typeof teamSchema>;
