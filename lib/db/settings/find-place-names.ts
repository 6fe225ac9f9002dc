import 'server-only';
import { database } from '#lib/db/client.ts';
import { type PlaceNames, placeNamesSchema } from '#lib/domain/council/place-names.ts';
import type { Reader } from '#lib/domain/open-data/viewer.ts';

// Every save asks for its tool, and names change once in a year: another process may show an old name for this long.
const FRESH_FOR_MS = 5_000;
type Kept = Map<string, { names: Promise<PlaceNames>; until: number }>;

// Pages and actions are bundled apart: without this a page would not know that an action has just changed the names.
declare global {
  var sightlinePlaceNames: Kept | undefined;
}

function keptNames(): Kept {
  globalThis.sightlinePlaceNames ??= new Map();
  return globalThis.sightlinePlaceNames;
}

async function readNames(councilId: string): Promise<PlaceNames> {
  const { placeNames } = await database().council.findUniqueOrThrow({
    where: { id: councilId },
    select: { placeNames: true },
  });
  return placeNamesSchema.parse(placeNames);
}

/** What the viewer's council calls the tools' places. No statement where this process asked a moment ago. */
export function findPlaceNames(viewer: Reader): Promise<PlaceNames> {
  const { councilId } = viewer;
  const kept = keptNames();
  const known = kept.get(councilId);
  if (known && known.until > Date.now()) return known.names;
  const names = readNames(councilId);
  kept.set(councilId, { names, until: Date.now() + FRESH_FOR_MS });
  // A failed look-up is not kept: the next asker asks again.
  names.catch(() => kept.delete(councilId));
  return names;
}

/** Forgets what was looked up, because the names have just been changed here. */
export function forgetPlaceNames(viewer: Reader): void {
  keptNames().delete(viewer.councilId);
}
