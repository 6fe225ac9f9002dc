import { z } from 'zod';
import { type ColumnPlaces, FRAME_COLUMN_NAMES } from '#lib/domain/cycles/frame/columns.ts';
import type { FrameChoices, TeamNames } from '#lib/domain/cycles/frame/frame-draft.ts';
import { MONTHS_BACK } from '#lib/domain/cycles/frame/months-back.ts';
import { type FormFields, parseInput, typed } from '#lib/domain/parse-form.ts';
import { accepted, type Outcome } from '#lib/domain/problems.ts';

/** The most unknown team names that are offered for settling at once. */
export const MOST_TEAMS_OFFERED = 30;

/** The fields of the nth unknown team: its name in the list, and the council's team it is. */
export const teamFields = (n: number) => ({ name: `team-${n}-name`, team: `team-${n}` });

const PLACE = /^\d{1,3}$/;

const narrowingSchema = z.object({
  months: z.coerce
    .number()
    .pipe(z.literal(MONTHS_BACK, { error: 'Choose how long an audit keeps a case out' })),
});

/** What a coordinator settled of a list as the form posted it: places from 0, teams by id, and who is left out. */
export function settledFrom(fields: FormFields): Outcome<Omit<FrameChoices, 'sheet'>> {
  const narrowing = parseInput(narrowingSchema, { months: typed(fields, 'months', '0') });
  if (!narrowing.ok) return narrowing;
  const { months } = narrowing.value;
  const oneOfFamily = typed(fields, 'oneOfFamily') === 'yes';
  return accepted({ places: placesFrom(fields), teamNames: teamNamesFrom(fields), months, oneOfFamily });
}

function placesFrom(fields: FormFields): ColumnPlaces {
  const places: ColumnPlaces = {};
  for (const name of FRAME_COLUMN_NAMES) {
    const place = typed(fields, name);
    if (PLACE.test(place)) places[name] = Number(place);
  }
  return places;
}

/** Teams whose field was left empty are no team of the council still. */
function teamNamesFrom(fields: FormFields): TeamNames {
  const names: TeamNames = {};
  for (let n = 0; n < MOST_TEAMS_OFFERED; n += 1) {
    const at = teamFields(n);
    const [name, team] = [typed(fields, at.name), typed(fields, at.team)];
    if (name !== '' && team !== '') names[name] = team;
  }
  return names;
}
