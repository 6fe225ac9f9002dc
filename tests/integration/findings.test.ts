import { randomUUID } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { exportFindings } from '#lib/db/findings/export-findings.ts';
import { findFigureLimits } from '#lib/db/findings/find-figure-limits.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { listFindings } from '#lib/db/findings/list-findings.ts';
import { csvRows } from '#lib/domain/findings/csv-rows.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { csvFile } from '#lib/exchange/findings-csv.ts';
import { cycleNamed, loadDemonstration, viewerNamed } from '#tests/support/demo-council.ts';
import { anEdition } from '#tests/support/findings-builders.ts';

const FIRST = 'Child protection, cycle 1';
const SECOND = 'Cared for children post 16, cycle 1';

beforeAll(loadDemonstration, 180_000);

test('a leader reads published findings', async () => {
  const record = await findFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(FIRST));
  expect(record).toMatchObject({ name: FIRST, publishedOn: '2010-12-22', edition: 1, firstUse: true });
  expect(record?.editions).toEqual([anEdition()]);
});

test('a leader finds nothing of a cycle that is not published', async () => {
  expect(await findFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(SECOND))).toBeNull();
});

test('a coordinator sees findings as they come in, marked provisional', async () => {
  const record = await findFindings(await viewerNamed('Gwen Hartley'), await cycleNamed(SECOND));
  expect(record && describeFindings(record).cautions[0]).toMatch(/provisional/);
});

test.each(['Helen Marsh', 'Simon Achebe'])(
  '%s, who is no leader and no coordinator, finds nothing',
  async (name) => {
    expect(await findFindings(await viewerNamed(name), await cycleNamed(FIRST))).toBeNull();
  },
);

test('another council’s leader finds nothing', async () => {
  const { id } = await database().council.create({ data: { name: 'Elsewhere' } });
  const leader = { ...(await viewerNamed('Catherine Boyle')), councilId: id };
  expect(await findFindings(leader, await cycleNamed(FIRST))).toBeNull();
  expect(await listFindings(leader)).toEqual({ findings: [], page: 1, pages: 1 });
});

test('a cycle that does not exist has no findings', async () => {
  expect(await findFindings(await viewerNamed('Catherine Boyle'), randomUUID())).toBeNull();
});

test('the list has what is published, under the headline of its own page', async () => {
  const leader = await viewerNamed('Catherine Boyle');
  const record = await findFindings(leader, await cycleNamed(FIRST));
  const { findings, ...paging } = await listFindings(leader);
  expect(
    findings
      .map(({ publishedOn }) => publishedOn)
      .toSorted()
      .toReversed(),
  ).toEqual(findings.map(({ publishedOn }) => publishedOn));
  expect(findings.at(-1)).toEqual({
    cycleId: record?.cycleId,
    name: FIRST,
    publishedOn: '2010-12-22',
    edition: 1,
    headline: record && describeFindings(record).headline,
    returned: 26,
    requested: 29,
  });
  expect(paging).toEqual({ page: 1, pages: 1 });
});

test('a file of findings holds the page’s figures and no case, and the trail says who took it', async () => {
  const leader = await viewerNamed('Catherine Boyle');
  const cycleId = await cycleNamed(FIRST);
  const exported = await exportFindings(leader, cycleId);
  if (!exported) expect.fail('nothing to export');
  const file = csvFile(csvRows(exported.table));
  expect(file).toContain(
    'Key area,Plan judged to be of good quality,Drawn at random,60% (15 of 25),60,41% to 77%,15,',
  );
  expect(file).toContain('Cannot be ascertained: answered in 11 of 26');
  expect(file).not.toMatch(/CP-\d|NM-\d/);
  const trail = await database().trailEntry.findMany({ where: { action: 'cycle.findings-exported' } });
  expect(trail).toMatchObject([
    { personId: leader.personId, thing: 'cycle', thingId: cycleId, about: FIRST },
  ]);
});

test('what a leader may not read, a leader cannot take away', async () => {
  expect(await exportFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(SECOND))).toBeNull();
});

test('a cell that could start a formula is made harmless', () => {
  expect(csvFile([['=1+1', 2]])).toBe("\uFEFF'=1+1,2\r\n");
});

test('the council’s own limits decide what is shown', async () => {
  const coordinator = await viewerNamed('Gwen Hartley');
  await database().council.updateMany({
    where: { id: coordinator.councilId },
    data: { minResponsePercent: 40 },
  });
  expect(await findFigureLimits(coordinator)).toMatchObject({ minResponsePercent: 40, minBaseForAny: 5 });
  const record = await findFindings(coordinator, await cycleNamed(FIRST));
  const gatekeeping = record && describeFindings(record).areas[2]?.figure;
  expect(gatekeeping?.percent.text).toBe('55%');
  expect(gatekeeping?.decision.publish).toBe(true);
});
