import type { OwnAudit } from '#lib/domain/audits/own-audit.ts';
import { listInWords } from '#lib/format.ts';

/** Who else is in the pair, to follow the name of the cycle: " · with R. Osei"; empty where there is nobody. */
export const partnersInWords = ({ partners }: Pick<OwnAudit, 'partners'>): string =>
  partners.length === 0 ? '' : ` · with ${listInWords(partners)}`;
