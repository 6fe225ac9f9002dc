import { z } from 'zod';
import { type FormFields, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome, type Problem, refusedAll } from '#lib/domain/problems.ts';
import { capitalised } from '#lib/domain/tools/capitalised.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import type { Place } from '#lib/domain/tools/vocabulary.ts';

/** What a council calls the tools' places, by id; a place without a name keeps the tool's own. */
export const placeNamesSchema = z.record(z.string(), z.string());

/** What a council calls the tools' places, by id. */
export type PlaceNames = z.infer<typeof placeNamesSchema>;

/** The most a name may hold, in characters: it stands in a list that one chooses from. */
export const LONGEST_PLACE_NAME = 60;

/** The name of a place's field in the form. */
export const placeField = (id: string): string => `place.${id}`;

/** A tool that names its places as the council does; the tool itself where the council has no names of its own. */
export function withPlaceNames(tool: ToolDefinition, names: PlaceNames): ToolDefinition {
  if (Object.keys(names).length === 0) return tool;
  const places = tool.vocabulary.places.map(({ id, label }) => ({ id, label: names[id] ?? label }));
  return { ...tool, vocabulary: { ...tool.vocabulary, places } };
}

const keyOf = (name: string): string => name.trim().toLowerCase();

function problemWith(name: string, place: Place, shown: ReadonlyMap<string, string>): Problem | null {
  const field = placeField(place.id);
  if (name.length > LONGEST_PLACE_NAME)
    return { field, message: `Name this place in ${LONGEST_PLACE_NAME} characters or fewer` };
  const same = [...shown].find(([id, other]) => id !== place.id && keyOf(other) === keyOf(name));
  return same ? { field, message: `“${name}” already names another place. Choose another name` } : null;
}

/** The names as posted: an empty one, or the tool's own words, is no name. Two places may not be called the same. */
export function readPlaceNames(fields: FormFields, places: readonly Place[]): Outcome<PlaceNames> {
  const given = places.map((place) => ({ place, name: typed(fields, placeField(place.id)).trim() }));
  const named = given.filter(({ place, name }) => name !== '' && keyOf(name) !== keyOf(place.label));
  const names = new Map(named.map(({ place, name }) => [place.id, name]));
  const shown = new Map(places.map(({ id, label }) => [id, names.get(id) ?? label]));
  const problems = named.flatMap(({ place, name }) => problemWith(name, place, shown) ?? []);
  return problems.length > 0 ? refusedAll(problems) : accepted(Object.fromEntries(names));
}

/** What changed, as the trail says it: "Dated case notes: its own name to Running record". Empty where nothing did. */
export function changedPlaces(before: PlaceNames, after: PlaceNames, places: readonly Place[]): string {
  const own = 'its own name';
  return places
    .filter(({ id }) => before[id] !== after[id])
    .map(({ id, label }) => `${capitalised(label)}: ${before[id] ?? own} to ${after[id] ?? own}`)
    .join('. ');
}
