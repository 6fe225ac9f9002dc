import { beforeAll, expect, test } from 'vitest';
import { database } from '#lib/db/client.ts';
import { findExpectedTool } from '#lib/db/expectations/find-expected-tool.ts';
import { listAgreements } from '#lib/db/expectations/list-agreements.ts';
import { recordExpectation } from '#lib/db/expectations/record-expectation.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { describeKeyArea } from '#lib/domain/findings/key-area.ts';
import { cycleNamed, loadDemonstration, TODAY, viewerNamed } from '#tests/support/demo-council.ts';

// A tool of which the demonstration expects nothing.
const of = { toolSlug: 'complaints-handling', keyArea: '' };
const eighty = {
  percent: 80,
  agreedOn: '2026-02-01',
  agreedBy: 'Senior management team',
  reason: 'What the partnership asks',
};

beforeAll(async () => {
  await loadDemonstration();
  const tool = await findExpectedTool(await viewerNamed('Gwen Hartley'), of.toolSlug);
  of.keyArea = tool?.keyAreas[0]?.id ?? '';
}, 180_000);

const record = async (wish: typeof eighty | (Omit<typeof eighty, 'percent'> & { percent: null })) =>
  recordExpectation(await viewerNamed('Gwen Hartley'), of, { wish, today: TODAY });

test('what is agreed holds, the latest first, and nothing before it is lost', async () => {
  const coordinator = await viewerNamed('Gwen Hartley');
  expect(await record(eighty)).toEqual({ ok: true, value: true });
  expect(await record({ ...eighty, percent: 90 })).toEqual({ ok: true, value: true });
  const tool = await findExpectedTool(coordinator, of.toolSlug);
  expect(tool?.expectations).toEqual({ [of.keyArea]: { ...eighty, percent: 90 } });
  expect(await listAgreements(coordinator, of)).toMatchObject([
    { percent: 90, recordedBy: 'Gwen Hartley' },
    { percent: 80, agreedOn: '2026-02-01' },
  ]);
});

test('the same twice is refused', async () => {
  expect(await record({ ...eighty, percent: 90 })).toMatchObject({ ok: false });
});

test('what is given up is expected no more, and its history stays', async () => {
  expect(await record({ ...eighty, percent: null })).toEqual({ ok: true, value: true });
  const coordinator = await viewerNamed('Gwen Hartley');
  expect((await findExpectedTool(coordinator, of.toolSlug))?.expectations).toEqual({});
  expect(await listAgreements(coordinator, of)).toHaveLength(3);
});

test('the database lets nobody change what was agreed', async () => {
  await expect(database().expectation.updateMany({ data: { percent: 10 } })).rejects.toThrow();
  await expect(database().expectation.deleteMany()).rejects.toThrow();
});

test('a leader agrees nothing here, and nobody agrees on a key area that there is not', async () => {
  const request = { wish: eighty, today: TODAY };
  expect(await recordExpectation(await viewerNamed('Catherine Boyle'), of, request)).toBeNull();
  const nowhere = { ...of, keyArea: 'no-such-area' };
  expect(await recordExpectation(await viewerNamed('Gwen Hartley'), nowhere, request)).toBeNull();
});

test('another council’s expectations are its own', async () => {
  await record(eighty);
  const { id } = await database().council.create({ data: { name: 'Elsewhere' } });
  const elsewhere = { ...(await viewerNamed('Gwen Hartley')), councilId: id };
  expect(await findExpectedTool(elsewhere, of.toolSlug)).toBeNull();
  expect(await listAgreements(elsewhere, of)).toEqual([]);
});

test('the finding of a key area says what is expected of it', async () => {
  const coordinator = await viewerNamed('Gwen Hartley');
  const complaints = { toolSlug: 'child-protection', keyArea: 'complaints-information' };
  await recordExpectation(coordinator, complaints, { wish: { ...eighty, percent: 85 }, today: TODAY });
  const findings = await findFindings(
    await viewerNamed('Catherine Boyle'),
    await cycleNamed('Child protection, cycle 1'),
  );
  const area = findings && describeKeyArea(findings, complaints.keyArea);
  expect(area?.expectation).toEqual({ ...eighty, percent: 85 });
  expect(area?.cautions.at(-1)).toMatch(/^What is expected of “Complaints information made available/);
});

test('each deed is in the trail', async () => {
  const entries = await database().trailEntry.findMany({
    where: { thing: 'expectation', about: { startsWith: 'Complaints' } },
    orderBy: { at: 'asc' },
  });
  expect(entries.map(({ action, detail }) => [action, detail])).toEqual([
    ['expectation.agreed', '80%'],
    ['expectation.agreed', '90%'],
    ['expectation.given-up', ''],
    ['expectation.agreed', '80%'],
  ]);
});
