import { database } from '#lib/db/client.ts';
import { type Viewer, viewerSchema } from '#lib/domain/viewer.ts';
import { loadDemo } from '#prisma/demo/load-demo.ts';
import { COUNCIL } from '#prisma/demo/people.ts';
import { fillOnce } from '#tests/support/copied-database.ts';

/** The day the demonstration of the tests is loaded on. */
export const TODAY = '2026-03-10';

/**
 * Puts the demonstration council into the database of this file of tests: by a copy where nothing is in it yet. What
 * other tests of the file made before stays, and never comes into a copy.
 */
export async function loadDemonstration(): Promise<void> {
  const load = () => loadDemo(database(), new Date(`${TODAY}T09:00:00Z`));
  const isEmpty = (await database().council.count()) === 0;
  await (isEmpty ? fillOnce('demonstration', load) : load());
}

/** Someone of the demonstration, signed in. */
export async function viewerNamed(name: string): Promise<Viewer> {
  const person = await database().person.findFirstOrThrow({
    where: { name, council: { name: COUNCIL.name } },
  });
  const { councilId, id: personId } = person;
  const session = await database().session.create({ data: { councilId, personId } });
  return viewerSchema.parse({ ...person, personId, sessionId: session.id });
}

/** The id of a cycle of the demonstration. */
export async function cycleNamed(name: string): Promise<string> {
  return (await database().cycle.findFirstOrThrow({ where: { name } })).id;
}
