import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findInvitation } from '#lib/db/invitations.ts';
import { changePerson } from '#lib/db/people/change-person.ts';
import { disablePerson, enablePerson } from '#lib/db/people/disable-person.ts';
import { findPerson } from '#lib/db/people/find-person.ts';
import { invitePerson } from '#lib/db/people/invite-person.ts';
import { listPeople } from '#lib/db/people/list-people.ts';
import { renewInvitation } from '#lib/db/people/renew-invitation.ts';
import { startSession } from '#lib/db/sessions.ts';
import type { NewPerson } from '#lib/domain/people/person-details.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import {
  aCouncil,
  aCouncilAtWork,
  anOpenCycle,
  aPerson,
  aTeam,
  aViewer,
  sure,
} from '#tests/support/builders.ts';

const WEEK = 7 * 86_400_000;
const kept = () => ({ tokenHash: randomUUID(), expiresAt: new Date(Date.now() + WEEK) });
const everybody = { role: undefined, words: undefined, page: 1 };

const someone = (overrides: Partial<NewPerson> = {}): NewPerson => ({
  name: 'Helen Marsh',
  email: `${randomUUID()}@example.org`,
  role: 'auditor',
  seat: 'manager',
  teamId: null,
  ...overrides,
});

/** An administrator who can sign in. */
async function anAdministrator(councilId: string): Promise<Viewer> {
  const viewer = await aViewer(councilId, { role: 'administrator', name: 'Simon Achebe' });
  const where = { councilId_id: { councilId, id: viewer.personId } };
  await database().person.update({ where, data: { passwordHash: 'kept' } });
  return viewer;
}

const lastLine = (councilId: string) =>
  database().trailEntry.findFirst({ where: { councilId }, orderBy: [{ at: 'desc' }, { id: 'desc' }] });

describe('inviting', () => {
  test('someone invited has an open invitation, no password, and a line in the trail', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const invitation = kept();
    const id = sure(await invitePerson(viewer, someone(), invitation));
    expect(await findInvitation(invitation.tokenHash, new Date())).toMatchObject({ personId: id });
    expect(await findPerson(viewer, id)).toMatchObject({
      name: 'Helen Marsh',
      hasPassword: false,
      seenAt: null,
    });
    const line = { action: 'person.invited', about: 'Helen Marsh', detail: 'As auditor' };
    expect(await lastLine(viewer.councilId)).toMatchObject(line);
  });

  test('an address that belongs to somebody is refused at its field, whatever council they are of', async () => {
    const [here, there] = [await anAdministrator(await aCouncil()), await anAdministrator(await aCouncil())];
    const { email } = someone();
    sure(await invitePerson(there, someone({ email }), kept()));
    const outcome = await invitePerson(here, someone({ email }), kept());
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual(['email']);
  });

  test('nobody is put in a team of another council', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const teamId = await aTeam(await aCouncil(), 'Harbour');
    const outcome = await invitePerson(viewer, someone({ teamId }), kept());
    expect(outcome.ok ? [] : outcome.problems.map(({ field }) => field)).toEqual(['teamId']);
  });

  test('only an administrator invites', async () => {
    const coordinator = await aViewer(await aCouncil(), { role: 'coordinator' });
    expect((await invitePerson(coordinator, someone(), kept())).ok).toBe(false);
  });

  test('a new link takes the place of the old one', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const [first, second] = [kept(), kept()];
    const id = sure(await invitePerson(viewer, someone(), first));
    sure(await renewInvitation(viewer, id, second));
    expect(await findInvitation(first.tokenHash, new Date())).toBeNull();
    expect(await findInvitation(second.tokenHash, new Date())).toMatchObject({ personId: id });
  });
});

describe('changing', () => {
  test('a person’s role is changed, and the trail says from what to what', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const id = sure(await invitePerson(viewer, someone(), kept()));
    const details = { name: 'Helen Marsh', role: 'leader', seat: null, teamId: null } as const;
    sure(await changePerson(viewer, id, details));
    expect(await findPerson(viewer, id)).toMatchObject({ role: 'leader', seat: null });
    expect(await lastLine(viewer.councilId)).toMatchObject({
      detail: 'Role: Auditor to Leader. Seat: Group manager to none',
    });
  });

  test('an administrator cannot give up their own role', async () => {
    const viewer = await anAdministrator(await aCouncil());
    await anAdministrator(viewer.councilId);
    const details = { name: viewer.name, role: 'leader', seat: null, teamId: null } as const;
    expect(await changePerson(viewer, viewer.personId, details)).toMatchObject({ ok: false });
  });

  test('a person of another council is not there', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const stranger = await aPerson(await aCouncil(), { role: 'leader' });
    const details = { name: 'X', role: 'leader', seat: null, teamId: null } as const;
    expect(await findPerson(viewer, stranger)).toBeNull();
    expect(await changePerson(viewer, stranger, details)).toBeNull();
    expect(await disablePerson(viewer, stranger)).toBeNull();
    expect(await renewInvitation(viewer, stranger, kept())).toBeNull();
  });
});

describe('disabling', () => {
  test('a disabled person’s sessions end and their links open nothing', async () => {
    const viewer = await anAdministrator(await aCouncil());
    const invitation = kept();
    const personId = sure(await invitePerson(viewer, someone(), invitation));
    const id = await startSession({ councilId: viewer.councilId, personId });
    sure(await disablePerson(viewer, personId));
    const session = await database().session.findUnique({ where: { id } });
    expect(session?.endedAt).toBeInstanceOf(Date);
    expect(await findInvitation(invitation.tokenHash, new Date())).toBeNull();
    sure(await enablePerson(viewer, personId));
    expect(await findPerson(viewer, personId)).toMatchObject({ disabled: false });
  });

  test('nobody disables themselves', async () => {
    const viewer = await anAdministrator(await aCouncil());
    expect(await disablePerson(viewer, viewer.personId)).toMatchObject({ ok: false });
  });

  test('two administrators who disable each other at the same moment leave one', async () => {
    const councilId = await aCouncil();
    const [one, other] = [await anAdministrator(councilId), await anAdministrator(councilId)];
    const outcomes = await Promise.all([
      disablePerson(one, other.personId),
      disablePerson(other, one.personId),
    ]);
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1);
    const left = { councilId, role: 'administrator', disabledAt: null };
    expect(await database().person.count({ where: left })).toBe(1);
  });

  test('the page can say how many audits an auditor still holds', async () => {
    const council = await aCouncilAtWork();
    await anOpenCycle(council);
    const viewer = await anAdministrator(council.councilId);
    const facts = await Promise.all(council.managers.map(({ personId }) => findPerson(viewer, personId)));
    expect(facts.reduce((held, person) => held + (person?.openAudits ?? 0), 0)).toBe(4);
  });
});

describe('the list', () => {
  test('finds people by parts of a name and by role, fifty a page, and nobody of another council', async () => {
    const viewer = await anAdministrator(await aCouncil());
    await aPerson(await aCouncil(), { role: 'auditor', name: 'Auditor elsewhere' });
    for (let n = 1; n <= 51; n += 1)
      await aPerson(viewer.councilId, { role: 'auditor', name: `Auditor ${n}_%` });
    const all = await listPeople(viewer, everybody);
    expect([all.people.length, all.total]).toEqual([50, 52]);
    expect((await listPeople(viewer, { ...everybody, page: 2 })).people).toHaveLength(2);
    expect((await listPeople(viewer, { ...everybody, words: 'simon ACHE' })).total).toBe(1);
    expect((await listPeople(viewer, { ...everybody, words: '51_%' })).total).toBe(1);
    expect((await listPeople(viewer, { ...everybody, role: 'leader' })).total).toBe(0);
  });
});
