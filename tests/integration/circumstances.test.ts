import { beforeAll, describe, expect, test } from 'vitest';
import { addEvent, changeEvent, removeEvent } from '#lib/db/circumstances/change-event.ts';
import { findTeamYear } from '#lib/db/circumstances/find-team-year.ts';
import { checkMonthList, importMonths } from '#lib/db/circumstances/import-months.ts';
import { listCircumstances } from '#lib/db/circumstances/list-circumstances.ts';
import { findEvent, listEvents } from '#lib/db/circumstances/list-events.ts';
import { listEventsAround } from '#lib/db/circumstances/list-events-around.ts';
import { listMonths } from '#lib/db/circumstances/list-months.ts';
import { listMonthsAround } from '#lib/db/circumstances/list-months-around.ts';
import { listPublished } from '#lib/db/circumstances/list-published.ts';
import { typeMonths } from '#lib/db/circumstances/type-months.ts';
import { NOT_SAID_BAND, readCircumstances } from '#lib/domain/circumstances/by-circumstance.ts';
import { NO_COUNTS } from '#lib/domain/circumstances/month-columns.ts';
import type { ListedMonth } from '#lib/domain/circumstances/month-list.ts';
import type { EventWritten } from '#lib/domain/circumstances/team-event.ts';
import type { Viewer } from '#lib/domain/viewer.ts';
import { aCouncilAtWork, aTeam, aViewer, sure } from '#tests/support/builders.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';
import { newestLine } from '#tests/support/readiness-builders.ts';

const TODAY = '2026-03-10';
const NOW = new Date(`${TODAY}T09:00:00Z`);
const ALL = { team: null, year: null, page: 1 };
const MARCH = '2011-03-01';

const typedMarch = (teamId: string, seen: string, posts: number | null) => ({
  ...{ teamId, year: 2011, seen },
  months: [{ month: MARCH, counts: { ...NO_COUNTS, posts } }],
});

const reorganisation: EventWritten = {
  words: 'Two teams became one',
  kind: 'reorganisation',
  teamId: null,
  startedOn: '2012-04-02',
  endedOn: null,
};

/** A council whose coordinator has typed March 2011 of one team. */
async function aTypedCouncil() {
  const council = await aCouncilAtWork();
  const { coordinator, harbour, councilId } = council;
  const before = await findTeamYear(coordinator, { teamId: harbour, year: 2011 });
  await typeMonths(coordinator, typedMarch(harbour, before?.seen ?? '', 85));
  return { ...council, leader: await aViewer(councilId, { role: 'leader' }) };
}

const seenBy = async (viewer: Viewer, teamId: string) =>
  (await findTeamYear(viewer, { teamId, year: 2011 }))?.seen ?? '';

describe('months that are typed', () => {
  test('are kept with a line in the trail, and once more changes nothing', async () => {
    const { coordinator, councilId, harbour } = await aTypedCouncil();
    expect((await listMonths(coordinator, ALL)).rows).toEqual([
      { teamId: harbour, teamName: 'Harbour', month: MARCH, counts: { ...NO_COUNTS, posts: 85 } },
    ]);
    expect(await newestLine(councilId)).toMatchObject({
      ...{ action: 'team.months-typed', about: 'Harbour', detail: '1 month of 2011' },
    });
    const again = typedMarch(harbour, await seenBy(coordinator, harbour), 85);
    expect(await typeMonths(coordinator, again)).toEqual({ done: true, changed: 0 });
  });

  test('whose boxes were all emptied are no longer kept', async () => {
    const { coordinator, harbour } = await aTypedCouncil();
    await typeMonths(coordinator, typedMarch(harbour, await seenBy(coordinator, harbour), null));
    expect((await listMonths(coordinator, ALL)).rows).toEqual([]);
  });

  test('over what somebody else changed meanwhile wait until the person has been told', async () => {
    const { coordinator, harbour } = await aTypedCouncil();
    const late = await typeMonths(coordinator, typedMarch(harbour, '0 ', 90));
    expect(late).toMatchObject({ done: false, now: { months: [{ counts: { posts: 85 } }] } });
    if (late?.done !== false) return expect.fail('the late form was let through');
    expect(await typeMonths(coordinator, typedMarch(harbour, late.now.seen, 90))).toMatchObject({
      changed: 1,
    });
  });

  test('are a coordinator’s to type, and only of their own council', async () => {
    const { leader, harbour } = await aTypedCouncil();
    const stranger = (await aCouncilAtWork()).coordinator;
    for (const viewer of [leader, stranger]) {
      expect(await findTeamYear(viewer, { teamId: harbour, year: 2011 })).toBeNull();
      expect(await typeMonths(viewer, typedMarch(harbour, '0 ', 10))).toBeNull();
      expect((await listMonths(viewer, ALL)).rows).toEqual([]);
    }
  });

  test('are listed by team and year', async () => {
    const { coordinator, harbour, northgate } = await aTypedCouncil();
    const found = async (wanted: { team: string } | { year: number }) =>
      (await listMonths(coordinator, { ...ALL, ...wanted })).rows.length;
    expect(
      await Promise.all([found({ team: harbour }), found({ team: northgate }), found({ year: 2010 })]),
    ).toEqual([1, 0, 0]);
  });
});

describe('a list of months', () => {
  const row = (line: number, cells: ListedMonth['cells']): ListedMonth => ({ line, cells });
  const list = (...rows: ListedMonth[]) => ({ rows, today: TODAY });

  test('adds and changes months, whole, and says so in the trail', async () => {
    const { coordinator, councilId } = await aTypedCouncil();
    const rows = list(
      row(2, { team: 'Harbour', month: 'March 2011', vacant: '1.5' }),
      row(3, { team: 'northgate', month: '2011-03', posts: '10', sick: '3', staff: '200' }),
    );
    expect(await checkMonthList(coordinator, rows)).toMatchObject({
      added: [{}],
      changed: [{}],
      refused: [],
    });
    expect((await listMonths(coordinator, ALL)).rows).toHaveLength(1);
    await importMonths(coordinator, rows);
    expect(
      (await listMonths(coordinator, ALL)).rows.map(({ teamName, counts }) => [teamName, counts]),
    ).toEqual([
      ['Harbour', { ...NO_COUNTS, posts: 85, vacant: 15 }],
      ['Northgate', { ...NO_COUNTS, posts: 100, sick: 3, staff: 200 }],
    ]);
    expect(await newestLine(councilId)).toMatchObject({
      ...{ action: 'team.months-imported', detail: '1 added, 1 changed' },
    });
    expect(await importMonths(coordinator, rows)).toMatchObject({ added: [], changed: [], same: 2 });
  });

  test('with one refused row stores nothing at all', async () => {
    const { coordinator } = await aTypedCouncil();
    const rows = list(
      row(2, { team: 'Northgate', month: '2011-03', posts: '10' }),
      row(3, { team: 'Harbour', month: '2011-03', vacant: '9' }),
    );
    expect(await importMonths(coordinator, rows)).toMatchObject({
      refused: [{ line: 3, reason: 'Vacant posts cannot be more than the posts: this says 9 of 8.5' }],
    });
    expect((await listMonths(coordinator, ALL)).rows).toHaveLength(1);
  });

  test('names teams of its own council only, and is no leader’s to store', async () => {
    const { coordinator, leader, councilId } = await aTypedCouncil();
    const rows = list(row(2, { team: 'Seaside', month: '2011-03', posts: '10' }));
    await aTeam((await aCouncilAtWork()).councilId, 'Seaside');
    expect(await importMonths(coordinator, rows)).toMatchObject({ refused: [{ column: 'Team' }] });
    await aTeam(councilId, 'Seaside');
    expect(await importMonths(leader, rows)).toBeNull();
    expect(await importMonths(coordinator, rows)).toMatchObject({ added: [{}], refused: [] });
  });
});

describe('an event', () => {
  test('is added, changed and removed, each with a line in the trail', async () => {
    const { coordinator, councilId, harbour } = await aCouncilAtWork();
    const id = sure(await addEvent(coordinator, reorganisation));
    expect(await newestLine(councilId)).toMatchObject({ action: 'team.event-added' });
    sure(await changeEvent(coordinator, id, { ...reorganisation, words: 'One team', teamId: harbour }));
    expect(await findEvent(coordinator, id)).toMatchObject({ words: 'One team', team: { name: 'Harbour' } });
    expect(await newestLine(councilId)).toMatchObject({ detail: 'It said: Two teams became one' });
    sure(await removeEvent(coordinator, id, NOW));
    expect((await listEvents(coordinator, 1)).rows).toEqual([]);
    expect(await newestLine(councilId)).toMatchObject({ action: 'team.event-removed', about: 'One team' });
    expect(await changeEvent(coordinator, id, reorganisation)).toBeNull();
  });

  test('of a team of another council is refused', async () => {
    const { coordinator } = await aCouncilAtWork();
    const { harbour } = await aCouncilAtWork();
    expect(await addEvent(coordinator, { ...reorganisation, teamId: harbour })).toMatchObject({ ok: false });
  });

  test('is nobody’s but a coordinator’s of its council to change', async () => {
    const { coordinator, councilId } = await aCouncilAtWork();
    const id = sure(await addEvent(coordinator, reorganisation));
    const leader = await aViewer(councilId, { role: 'leader' });
    for (const viewer of [leader, (await aCouncilAtWork()).coordinator]) {
      expect(await findEvent(viewer, id)).toBeNull();
      expect(await changeEvent(viewer, id, reorganisation)).toBeNull();
      expect(await removeEvent(viewer, id, NOW)).toBeNull();
    }
    expect(await addEvent(leader, reorganisation)).toBeNull();
  });
});

describe('around the period of a cycle', () => {
  const span = { from: '2011-02-01', to: '2011-05-31' };

  test('a leader reads months and events, and nobody of another council does', async () => {
    const { coordinator, leader, harbour } = await aTypedCouncil();
    sure(await addEvent(coordinator, { ...reorganisation, startedOn: '2010-06-15', endedOn: null }));
    sure(await addEvent(coordinator, { ...reorganisation, startedOn: '2010-06-15', endedOn: '2010-06-16' }));
    sure(await addEvent(coordinator, { ...reorganisation, startedOn: '2011-06-01', endedOn: null }));
    expect((await listMonthsAround(leader, { ...span, page: 1 })).rows).toEqual([
      { id: harbour, name: 'Harbour', months: [{ month: MARCH, counts: { ...NO_COUNTS, posts: 85 } }] },
    ]);
    expect(
      (await listEventsAround(leader, span)).map(({ startedOn, endedOn }) => [startedOn, endedOn]),
    ).toEqual([['2010-06-15', null]]);
    const stranger = (await aCouncilAtWork()).coordinator;
    expect((await listMonthsAround(stranger, { ...span, page: 1 })).rows).toEqual([]);
    expect(await listEventsAround(stranger, span)).toEqual([]);
  });

  test('an auditor reads none of it', async () => {
    const { managers } = await aTypedCouncil();
    const [auditor] = managers;
    if (!auditor) return expect.fail('no auditor');
    expect((await listMonthsAround(auditor, { ...span, page: 1 })).rows).toEqual([]);
    expect(await listPublished(auditor, {})).toBeNull();
  });
});

describe('the published findings by circumstance', () => {
  beforeAll(loadDemonstration, 180_000);

  async function read(name: string) {
    const viewer = await viewerNamed(name);
    const cycleId = await cycleNamed('Child protection, cycle 1');
    const cells = await listCircumstances(viewer, { cycleId, area: 'care-plan-good' });
    const published = await listPublished(viewer, {});
    return published ? readCircumstances(cells, published.by) : expect.fail('nothing is published');
  }

  test('every circumstance adds up to all audits that are in', async () => {
    const { circumstances } = await read('Gwen Hartley');
    const returned = circumstances.map(({ bands }) =>
      bands.reduce((sum, band) => sum + (band.shown === 'hidden' ? 0 : band.figure.returned), 0),
    );
    expect(returned).toEqual([26, 26, 26, 26, 26]);
    expect(circumstances.every(({ bands }) => bands.at(-1)?.group === NOT_SAID_BAND)).toBe(true);
  });

  test('a leader is shown no band with a handful of audits that met or did not', async () => {
    const { circumstances } = await read('Catherine Boyle');
    const shown = circumstances.flatMap(({ bands }) =>
      bands.flatMap((band) => (band.shown === 'hidden' ? [] : [band.figure.share])),
    );
    const few = shown.filter(({ met, base }) => [met, base - met].some((n) => n >= 1 && n <= 5));
    expect(few).toEqual([]);
  });

  test('the latest is offered first, and the one asked for is always there', async () => {
    const leader = await viewerNamed('Catherine Boyle');
    const first = await cycleNamed('Child protection, cycle 1');
    const choices = (await listPublished(leader, { cycle: first }))?.choices ?? [];
    expect(choices.some(({ cycleId }) => cycleId === first)).toBe(true);
    const days = choices.map(({ editionOn }) => editionOn);
    expect(days).toEqual(days.toSorted().toReversed());
  });
});
