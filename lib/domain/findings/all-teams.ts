/** Under which tallies are kept of all teams together, beside those of each: a uuid that no team has. */
export const ALL_TEAMS = '00000000-0000-0000-0000-000000000000';
