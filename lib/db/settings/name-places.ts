import 'server-only';
import { database } from '#lib/db/client.ts';
import { forgetPlaceNames } from '#lib/db/settings/find-place-names.ts';
import { listPlaces } from '#lib/db/settings/list-places.ts';
import { recordTrail } from '#lib/db/trail.ts';
import { changedPlaces, placeNamesSchema, readPlaceNames } from '#lib/domain/council/place-names.ts';
import type { FormFields } from '#lib/domain/parse-form.ts';
import { can } from '#lib/domain/permissions.ts';
import { accepted, type Outcome, refused } from '#lib/domain/problems.ts';
import type { Viewer } from '#lib/domain/viewer.ts';

/** Gives the tools' places the names of the viewer's council, as posted; the trail says which changed. */
export async function namePlaces(viewer: Viewer, fields: FormFields): Promise<Outcome<true>> {
  const id = viewer.councilId;
  if (!can(viewer, 'settings.manage')) return refused('places', 'Only an administrator can name places');
  const outcome = await database().$transaction(async (tx): Promise<Outcome<true>> => {
    await tx.$queryRaw`SELECT 1 FROM "Council" WHERE id = ${id}::uuid FOR UPDATE`;
    const places = await listPlaces(viewer, tx);
    const read = readPlaceNames(fields, places);
    if (!read.ok) return read;
    const council = await tx.council.findUniqueOrThrow({ where: { id } });
    const detail = changedPlaces(placeNamesSchema.parse(council.placeNames), read.value, places);
    if (detail === '') return accepted(true);
    await tx.council.update({ where: { id }, data: { placeNames: read.value } });
    await recordTrail(viewer, tx, { action: 'council.places-named', about: council.name, detail });
    return accepted(true);
  });
  forgetPlaceNames(viewer);
  return outcome;
}
