import { z } from 'zod';
import { SCOPE_NAMES } from '#lib/domain/open-data/scopes.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/**
 * Another system that asks for open data, proven by a token of its council. Branded as `Viewer` is, and parsed in lib/auth
 * alone. It has no role and no person: it reads what is published and nothing else, as the outside may see it.
 */
export const openDataViewerSchema = z
  .object({
    /** The one council whose published figures it can reach. */
    councilId: z.uuid(),
    councilName: z.string(),
    /** Counts from 1 to this stay hidden from it. */
    hideUpTo: z.int().min(0),
    tokenId: z.uuid(),
    scopes: z.array(z.enum(SCOPE_NAMES)),
  })
  .brand<'OpenDataViewer'>();

/** Another system that asks, proven by a live token. */
export type OpenDataViewer = z.infer<typeof openDataViewerSchema>;

/** Whoever may ask for published findings: a person, or a system with a token. */
export type Reader = Viewer | OpenDataViewer;

/** Whether it is a system with a token and not a person. */
export const isOpenData = (reader: Pick<Viewer, 'role'> | OpenDataViewer): reader is OpenDataViewer =>
  'tokenId' in reader;
