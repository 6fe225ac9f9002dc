import { expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { changeSettings } from '#lib/db/settings/change-settings.ts';
import { findSettings } from '#lib/db/settings/find-settings.ts';
import { addTeam, closeTeam, renameTeam } from '#lib/db/teams/change-team.ts';
import { findTeam } from '#lib/db/teams/find-team.ts';
import { listTeams } from '#lib/db/teams/list-teams.ts';
import { placeTeam } from '#lib/db/teams/place-team.ts';
import { aCouncil, aPerson, aTeam, aViewer, sure } from '#tests/support/builders.ts';

const anAdministrator = async () => aViewer(await aCouncil(), { role: 'administrator' });

test('a team is added once, in whatever letters its name is written', async () => {
  const viewer = await anAdministrator();
  const outcomes = await Promise.all(['Harbour', 'harbour'].map((name) => addTeam(viewer, { name })));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
});

test('a team can be renamed, but not to the name of another', async () => {
  const viewer = await anAdministrator();
  const id = sure(await addTeam(viewer, { name: 'Harbour' }));
  sure(await addTeam(viewer, { name: 'Riverside' }));
  expect(await renameTeam(viewer, id, { name: 'riverside' })).toMatchObject({ ok: false });
  sure(await renameTeam(viewer, id, { name: 'HARBOUR' }));
  expect(await findTeam(viewer, id)).toMatchObject({ id, name: 'HARBOUR', closed: false });
});

test('a team is closed and opened again, and the trail has both', async () => {
  const viewer = await anAdministrator();
  const id = sure(await addTeam(viewer, { name: 'Harbour' }));
  for (const closed of [true, true, false]) sure(await closeTeam(viewer, id, closed));
  const where = { councilId: viewer.councilId, thing: 'team' };
  const lines = await database().trailEntry.findMany({ where, orderBy: { id: 'asc' } });
  expect(lines.map(({ action }) => action)).toEqual(['team.added', 'team.closed', 'team.reopened']);
});

test('the list counts the people of each team who are not disabled', async () => {
  const viewer = await anAdministrator();
  const teamId = await aTeam(viewer.councilId, 'Harbour');
  await aPerson(viewer.councilId, { role: 'leader', teamId });
  await aPerson(viewer.councilId, { role: 'leader', teamId, disabledAt: new Date() });
  expect(await listTeams(viewer)).toEqual([{ id: teamId, name: 'Harbour', closed: false, people: 1 }]);
});

test('a team of another council is not there, and a coordinator changes none', async () => {
  const viewer = await anAdministrator();
  const elsewhere = await aTeam(await aCouncil(), 'Harbour');
  expect(await findTeam(viewer, elsewhere)).toBeNull();
  expect(await renameTeam(viewer, elsewhere, { name: 'X' })).toBeNull();
  expect(await closeTeam(viewer, elsewhere, true)).toBeNull();
  const coordinator = await aViewer(viewer.councilId, { role: 'coordinator' });
  expect((await addTeam(coordinator, { name: 'X' })).ok).toBe(false);
});

test('a team is put in a service in the letters other teams have, and the trail says from where to where', async () => {
  const viewer = await anAdministrator();
  const ids = [
    sure(await addTeam(viewer, { name: 'Harbour' })),
    sure(await addTeam(viewer, { name: 'Castle' })),
  ] as const;
  sure(await placeTeam(viewer, ids[0], { service: 'Help for families', area: '' }));
  sure(await placeTeam(viewer, ids[1], { service: 'help for FAMILIES', area: 'Coast' }));
  sure(await placeTeam(viewer, ids[1], { service: 'Help for families', area: 'Coast' }));
  expect(await findTeam(viewer, ids[1])).toMatchObject({ service: 'Help for families', area: 'Coast' });
  const where = { councilId: viewer.councilId, action: 'team.placed' };
  const lines = await database().trailEntry.findMany({ where, orderBy: { id: 'asc' } });
  expect(lines.map(({ about, detail }) => `${about}: ${detail}`)).toEqual([
    'Harbour: Service: nothing to Help for families',
    'Castle: Service: nothing to Help for families. Area: nothing to Coast',
  ]);
});

test('only an administrator of the council puts a team anywhere', async () => {
  const viewer = await anAdministrator();
  const id = sure(await addTeam(viewer, { name: 'Harbour' }));
  const place = { service: 'Duty', area: '' };
  expect(await placeTeam(await anAdministrator(), id, place)).toBeNull();
  expect(await placeTeam(await aViewer(viewer.councilId, { role: 'coordinator' }), id, place)).toBeNull();
  expect(await findTeam(viewer, id)).toMatchObject({ service: '' });
});

test('settings are changed for one council only, and the trail says what', async () => {
  const [viewer, other] = [await anAdministrator(), await anAdministrator()];
  const { name, ...before } = await findSettings(viewer);
  sure(await changeSettings(viewer, { ...before, idleMinutes: 30 }));
  expect(await findSettings(viewer)).toEqual({ ...before, name, idleMinutes: 30 });
  expect((await findSettings(other)).idleMinutes).toBe(15);
  const line = await database().trailEntry.findFirst({ where: { councilId: viewer.councilId } });
  expect(line).toMatchObject({ about: name, detail: 'Minutes without activity: 15 to 30' });
});
