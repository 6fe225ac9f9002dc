import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { database } from '#lib/db/client.ts';
import { findDraft } from '#lib/db/cycles/frame-draft.ts';
import { loadDraft } from '#lib/db/cycles/load-frame.ts';
import { keepFile } from '#lib/db/cycles/read-file.ts';
import type { PairFacts } from '#lib/domain/cycles/pairs/pair.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { type Viewer, viewerSchema } from '#lib/domain/viewer.ts';
import { readList } from '#lib/exchange/read-list.ts';
import type { Figure } from '#tests/bench/figure.ts';
import type { Ground } from '#tests/bench/ground.ts';
import { anAuditor, anAuditToPair, someFacts, someTerms } from '#tests/support/pair-builders.ts';
import { planWorkbook } from '#tests/support/workbook.ts';

const ROWS = 20_000;
const AUDITS = 500;
const AUDITORS = 60;
const TEAMS = 12;
const TODAY = '2010-10-01';

async function timed<T>(work: () => T | Promise<T>): Promise<{ result: T; seconds: number }> {
  const begun = performance.now();
  const result = await work();
  return { result, seconds: (performance.now() - begun) / 1000 };
}

const within = (what: string, seconds: number, atMost: number): Figure => ({
  text: `${what}: ${seconds.toFixed(2)} s (must be at most ${atMost})`,
  kept: seconds <= atMost,
});

/** Twelve teams, thirty people a seat, half of them new to it, some away, some with a line, a few audits for each. */
function hardProblem(): PairFacts {
  const people = Array.from({ length: AUDITORS }, (_, one) =>
    anAuditor({
      id: `p${one}`,
      name: `Person ${one}`,
      seat: one % 2 === 0 ? 'manager' : 'chair',
      teamId: `t${one % TEAMS}`,
      lines: one % 5 === 0 ? [`t${(one + 1) % TEAMS}`] : [],
      isExperienced: one % 4 < 2,
      trainedUntil: one % 7 === 0 ? null : '2012-01-31',
      daysThere: one % 11 === 0 ? 2 : 20,
    }),
  );
  const audits = Array.from({ length: AUDITS }, (_, one) =>
    anAuditToPair({ id: `a${one}`, code: `CP-${one}`, teamId: `t${one % TEAMS}` }),
  );
  const terms = someTerms({ mostAudits: 22, strengths: { training: 'must', 'same-pair': 'must' } });
  return someFacts(audits, people, { terms });
}

const idRow = z.tuple([z.object({ id: z.string() })]);

async function loadWorkbook(viewer: Viewer, { client }: Ground): Promise<Figure[]> {
  const { rows } = await client.query(
    `SELECT id FROM "Cycle" WHERE status = 'planned' AND "frameSize" = 0 LIMIT 1`,
  );
  const [{ id }] = idRow.parse(rows);
  const bytes = await planWorkbook(ROWS);
  const read = await timed(async () => {
    const file = await readList({ name: 'caseload.xlsx', bytes }, TODAY);
    if (!file.ok) throw new Error('The workbook could not be read');
    await keepFile(viewer, id, { file: file.value, defaults: { months: 0, oneOfFamily: false } });
    return findDraft(viewer, id);
  });
  const load = await timed(() => loadDraft(viewer, id, null));
  if (!load.result?.ok || load.result.value !== ROWS) throw new Error('The workbook could not be loaded');
  const rowsInWords = `${ROWS.toLocaleString('en-GB')} rows`;
  return [
    within(`An Excel workbook of ${rowsInWords} read, recognised and kept sealed`, read.seconds, 10),
    within(`The same ${rowsInWords} checked, sealed one by one and stored`, load.seconds, 10),
  ];
}

/** What a coordinator waits for before a cycle opens: a large caseload, and pairs for the largest cycle. */
export async function measureCycleWork(ground: Ground): Promise<Figure[]> {
  const { councilId, coordinatorId: personId } = ground.cast;
  const who = { name: 'Coordinator', role: 'coordinator', seat: null, teamId: null };
  const viewer = viewerSchema.parse({ councilId, personId, sessionId: randomUUID(), ...who });
  const facts = hardProblem();
  const pairs = await timed(() => suggestPairs(facts));
  const figures = await loadWorkbook(viewer, ground);
  await database().$disconnect();
  const what = `Pairs suggested for ${AUDITS} audits and ${AUDITORS} auditors, ${pairs.result.gaps.length} reasons why not`;
  return [within(what, pairs.seconds, 2), ...figures];
}
