import 'server-only';

/** How many returned audits of one team stand in one cell, as a row of the table. */
export type CellCount = { kind: string; subject: string; option: string; teamId: string; count: number };

/** What makes two cells of a cycle the same one. */
export const cellKey = ({ kind, subject, option, teamId }: Omit<CellCount, 'count'>): string =>
  [kind, subject, option, teamId].join('\n');
