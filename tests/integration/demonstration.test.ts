import { readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openCase } from '#lib/db/cases/seal.ts';
import { database } from '#lib/db/client.ts';
import { findFindings } from '#lib/db/findings/find-findings.ts';
import { answerSchema } from '#lib/domain/answers/answer.ts';
import { parseAnswer } from '#lib/domain/answers/parse-answer.ts';
import { returnProblems } from '#lib/domain/answers/return-problems.ts';
import { drawCases } from '#lib/domain/cycles/draw/draw-cases.ts';
import { drawRecordSchema } from '#lib/domain/cycles/draw/draw-record.ts';
import { stratumOf } from '#lib/domain/cycles/draw/strata.ts';
import { attributesSchema } from '#lib/domain/cycles/frame/attributes.ts';
import { describeFindings } from '#lib/domain/findings/findings.ts';
import { figureInWords } from '#lib/domain/findings/words.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import { findQuestion } from '#lib/domain/tools/questions.ts';
import { BANK_HOLIDAYS } from '#lib/statistics/bank-holidays.ts';
import { seededSample } from '#lib/statistics/seeded-sample.ts';
import { loadDemo } from '#prisma/demo/load-demo.ts';
import { listDemoSignIns } from '#prisma/demo/sign-ins.ts';
import { cycleNamed, loadDemonstration, TODAY, viewerNamed } from '#tests/support/demo-council.ts';

beforeAll(loadDemonstration, 180_000);

const published = z
  .object({ published: z.record(z.string(), z.string()) })
  .parse(
    JSON.parse(readFileSync(new URL('../../prisma/demo/first-cycle.json', import.meta.url), 'utf8')),
  ).published;

const FIRST = 'Child protection, cycle 1';
const SECOND = 'Cared for children post 16, cycle 1';

async function firstCycle() {
  const record = await findFindings(await viewerNamed('Catherine Boyle'), await cycleNamed(FIRST));
  return record ?? expect.fail('the leader finds no findings');
}

test('the first cycle’s eight figures are, digit for digit, the published ones', async () => {
  const { areas } = describeFindings(await firstCycle());
  expect(areas.map(({ figure }) => figureInWords(figure))).toEqual([
    '60% (15 of 25)',
    '50% (13 of 26)',
    'cannot be ascertained: answered in 11 of 26',
    '60% (15 of 25)',
    '60% (15 of 25)',
    '48% (12 of 25)',
    '48% (12 of 25)',
    '70% (16 of 23)',
  ]);
  expect(Object.fromEntries(areas.map(({ id, figure }) => [id, figureInWords(figure)]))).toEqual(published);
});

test('26 of 29 audits came back, drawn from 187 cases, in the edition of 22 December 2010', async () => {
  const record = await firstCycle();
  const { returned, headline } = describeFindings(record);
  expect([returned, record.requested, record.frameSize, record.publishedOn]).toEqual([
    26,
    29,
    187,
    '2010-12-22',
  ]);
  expect(headline).toBe('Evidence was found in about half to two thirds of the files');
});

test('it is not loaded a second time', async () => {
  await expect(loadDemo(database())).rejects.toThrow(
    'Northmere Council is already here, so nothing was changed.',
  );
});

test('nobody audits a case of their own team', async () => {
  const audits = await database().audit.findMany({ include: { seats: { include: { person: true } } } });
  const own = audits.flatMap(({ teamId, seats }) => seats.filter(({ person }) => person.teamId === teamId));
  expect(own).toEqual([]);
  expect(audits.every(({ seats }) => seats.length === 2)).toBe(true);
});

test('anyone can repeat the draw from the references and the seed', async () => {
  const cycle = await database().cycle.findFirstOrThrow({ where: { name: FIRST }, include: { cases: true } });
  const byRank = cycle.cases.toSorted((a, b) => (a.drawRank ?? 0) - (b.drawRank ?? 0));
  const references = byRank.map(({ sealed }) => openCase(cycle.councilId, sealed).reference);
  const drawn = seededSample(references.toSorted(), cycle.sampleSize, cycle.seed);
  expect([...drawn.selected, ...drawn.reserves]).toEqual(references);
});

test('every answer is one that the form would take, and no returned audit contradicts itself', async () => {
  const audits = await database().audit.findMany({
    include: { answers: true, cycle: { include: { tool: true } } },
  });
  for (const { code, status, returnedAt, answers, cycle } of audits) {
    const tool = parseDefinition(cycle.tool.definition);
    if (!tool.ok) expect.fail('the tool cannot be read');
    const byQuestion = new Map(
      answers.map(({ questionId, content }) => [questionId, answerSchema.parse(content)]),
    );
    for (const [id, answer] of byQuestion) {
      const question = findQuestion(tool.value, id) ?? expect.fail(`there is no question ${id}`);
      expect(parseAnswer(question, answer, tool.value.vocabulary.places), `${code} ${id}`).toMatchObject({
        ok: true,
      });
    }
    if (status !== 'returned') continue;
    const calendar = { asAt: returnedAt?.toISOString().slice(0, 10) ?? TODAY, holidays: BANK_HOLIDAYS };
    const kinds = [...returnProblems(tool.value, byQuestion, calendar)].map(
      ({ kind, message }) => `${kind}: ${message}`,
    );
    expect(
      kinds.filter((kind) => !kind.startsWith('unanswered')),
      code,
    ).toEqual([]);
  }
}, 60_000);

test('the second cycle is open, due in a few days, and every auditor has something to do', async () => {
  const cycle = await database().cycle.findFirstOrThrow({
    where: { name: SECOND },
    include: { audits: { include: { seats: true } } },
  });
  expect([cycle.status, cycle.dueOn.toISOString().slice(0, 10) > TODAY]).toEqual(['open', true]);
  expect(cycle.audits.filter(({ status }) => status !== 'replaced')).toHaveLength(26);
  const auditors = await database().person.findMany({ where: { role: 'auditor' } });
  const busy = cycle.audits
    .filter(({ status }) => status === 'allocated' || status === 'started')
    .flatMap(({ seats }) => seats.map(({ personId }) => personId));
  expect(auditors.filter(({ id }) => !busy.includes(id)).map(({ name }) => name)).toEqual([]);
});

test('one case of the open cycle gave way to the next reserve of its draw, and the trail says why', async () => {
  const replaced = await database().audit.findFirstOrThrow({
    where: { status: 'replaced' },
    include: { frameCase: true, replacedBy: { include: { frameCase: true } } },
  });
  const next = replaced.replacedBy ?? expect.fail('nothing steps in');
  const { cycleId, stratum } = replaced.frameCase;
  const [first] = await database().frameCase.findMany({
    where: { cycleId, stratum, OR: [{ audit: null }, { audit: { replacesId: { not: null } } }] },
    orderBy: { drawRank: 'asc' },
  });
  expect([next.number, next.frameCaseId]).toEqual([27, first?.id]);
  const told = await database().trailEntry.findFirstOrThrow({ where: { action: 'audit.replaced' } });
  expect(told).toMatchObject({ about: replaced.code, detail: expect.stringContaining(next.code) });
});

test('one audit of the open cycle has a later day of its own, and two were followed up', async () => {
  const later = await database().audit.findMany({
    where: { dueOn: { not: null } },
    include: { cycle: true },
  });
  expect(later.map(({ dueOn, cycle }) => dueOn && dueOn > cycle.dueOn)).toEqual([true]);
  expect(await database().followUp.count()).toBeGreaterThanOrEqual(2);
});

test('nothing in the history of an audit is later than the day it is loaded', async () => {
  const latest = await database().answerRevision.findFirstOrThrow({ orderBy: { at: 'desc' } });
  expect(latest.at.toISOString().slice(0, 10) < TODAY).toBe(true);
});

test('each role has a way in, all with one password', async () => {
  const ways = await listDemoSignIns(database());
  expect(ways.map(({ role }) => role)).toEqual([
    'Auditor',
    'Auditor',
    'Coordinator',
    'Leader',
    'Administrator',
    'Practitioner or team manager',
  ]);
  expect(new Set(ways.map(({ password }) => password)).size).toBe(1);
});

test.each([FIRST, SECOND])(
  'the draw of %s, done again from the list as it is kept, gives the same sample',
  async (name) => {
    const cycle = await database().cycle.findFirstOrThrow({
      where: { name },
      include: { draws: true, cases: { include: { team: true }, orderBy: { drawRank: 'asc' } } },
    });
    const [draw] = drawRecordSchema.array().parse(cycle.draws);
    if (!draw) return expect.fail('the draw was not kept');
    const cases = cycle.cases.map(({ sealed, team, attributes }) => ({
      reference: openCase(cycle.councilId, sealed).reference,
      stratum: stratumOf({ team: team.name, attributes: attributesSchema.parse(attributes) }, draw.strataBy),
    }));
    const again = drawCases(cases.toReversed(), draw.seed, { size: draw.sampleSize, minimum: draw.minimum });
    if (!again.ok) return expect.fail('the draw was refused');
    expect(again.value.drawn).toEqual(cases.slice(0, draw.sampleSize));
    expect(again.value.sampleHash).toBe(draw.sampleHash);
    expect(cycle.cases.map(({ stratum }) => stratum)).toEqual(cases.map(({ stratum }) => stratum));
  },
);
