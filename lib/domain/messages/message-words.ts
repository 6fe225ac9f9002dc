import type { AuditFact, LateAudit } from '#lib/domain/messages/message-facts.ts';

/** "1 audit", "3 audits". */
export const someAudits = (n: number): string => `${n} ${n === 1 ? 'audit' : 'audits'}`;

/** "1 working day", "5 working days". */
export const workingDays = (n: number): string => `${n} ${n === 1 ? 'working day' : 'working days'}`;

/** One paragraph for each audit: its code and, on the next line, its link. */
export const listed = (audits: readonly AuditFact[]): string[] =>
  audits.map(({ code, link }) => `${code}\n${link}`);

const pairWords = (pair: readonly string[]): string => (pair.length === 0 ? 'nobody' : pair.join(' and '));

/** One line for each audit that is long overdue: its code, its cycle, its pair and by how much. */
export const escalated = (audits: readonly LateAudit[]): string =>
  audits
    .map(
      ({ code, cycleName, pair, daysLate }) =>
        `${code} in ${cycleName}: ${pairWords(pair)}, ${workingDays(daysLate)} late`,
    )
    .join('\n');
