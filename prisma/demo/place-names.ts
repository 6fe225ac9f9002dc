import type { PlaceNames } from '#lib/domain/council/place-names.ts';

/** What Northmere’s record system calls some of the tools’ places. */
export const PLACE_NAMES: PlaceNames = {
  'case-notes': 'running record',
  documents: 'document store',
  'workflow-history': 'authorisations tab',
};
