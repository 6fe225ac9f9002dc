import { z } from 'zod';
import { pageNumber } from '#lib/domain/page-number.ts';

/** Which auditors to show, by their training. */
export const READINESS_SHOWS = {
  due: { label: 'Due or not ready' },
  'not-ready': { label: 'Not ready' },
} as const;

/** Which auditors to show, by their training. */
export type ReadinessShow = keyof typeof READINESS_SHOWS;

/** The choices in the order of the filter. */
export const READINESS_SHOW_NAMES = ['due', 'not-ready'] as const satisfies ReadinessShow[];

/** The list's filter as its address carries it; what cannot be understood is left out. */
export const readinessFilterSchema = z.object({
  /** A tool's slug. */
  tool: z
    .string()
    .max(100)
    .optional()
    .catch(undefined)
    .transform((slug) => slug || undefined),
  show: z.enum(READINESS_SHOW_NAMES).optional().catch(undefined),
  page: pageNumber,
});

/** Which auditors to list, and for which tool. */
export type ReadinessFilter = z.infer<typeof readinessFilterSchema>;

/** The filter as the query of an address, without what is not set and without the first page. */
export function readinessQuery({ tool, show, page }: ReadinessFilter): Record<string, string> {
  return { ...(tool && { tool }), ...(show && { show }), ...(page > 1 && { page: String(page) }) };
}
