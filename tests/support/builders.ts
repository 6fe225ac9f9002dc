import { randomUUID } from 'node:crypto';
import { database } from '#lib/db/client.ts';
import { drawSample } from '#lib/db/cycles/draw-sample.ts';
import { keepPairs } from '#lib/db/cycles/keep-pairs.ts';
import { type FrameToLoad, loadFrame } from '#lib/db/cycles/load-frame.ts';
import { planCycle } from '#lib/db/cycles/plan-cycle.ts';
import { openCycle } from '#lib/db/cycles/steps.ts';
import type { FrameChoices } from '#lib/domain/cycles/frame/frame-draft.ts';
import type { CyclePlan } from '#lib/domain/cycles/plan.ts';
import type { OpenRole, Seat } from '#lib/domain/people/roles.ts';
import type { ToolDefinition } from '#lib/domain/tools/tool.ts';
import { type Viewer, viewerSchema } from '#lib/domain/viewer.ts';
import { type AListRow, aDraft } from '#tests/support/frame-builders.ts';
import { aTool } from '#tests/support/tool-builders.ts';

/** A council with a name nobody else has; gives its id. */
export async function aCouncil(): Promise<string> {
  const { id } = await database().council.create({ data: { name: `Council ${randomUUID()}` } });
  return id;
}

/** An open team of a council; gives its id. */
export async function aTeam(councilId: string, name: string): Promise<string> {
  const { id } = await database().team.create({ data: { councilId, name } });
  return id;
}

type PersonLike = { role: OpenRole; name?: string; seat?: Seat; teamId?: string; disabledAt?: Date };

/** A person of a council; gives their id. */
export async function aPerson(
  councilId: string,
  { name = 'Someone', ...person }: PersonLike,
): Promise<string> {
  const email = `${randomUUID()}@example.org`;
  const { id } = await database().person.create({ data: { councilId, name, email, ...person } });
  return id;
}

/** A person of a council as the one who asks. */
export async function aViewer(councilId: string, person: PersonLike): Promise<Viewer> {
  const personId = await aPerson(councilId, person);
  const { name = 'Someone', role, seat = null, teamId = null } = person;
  return viewerSchema.parse({ councilId, personId, sessionId: randomUUID(), name, role, seat, teamId });
}

/** A published tool version, of one question unless said; gives its id. */
export async function aToolVersion(councilId: string, tool: ToolDefinition = aTool()): Promise<string> {
  const { title, version, service, ...definition } = tool;
  const data = { councilId, slug: tool.id, title, version, service, hash: randomUUID() };
  const stored = JSON.parse(JSON.stringify({ title, version, service, ...definition }));
  const { id } = await database().toolVersion.create({ data: { ...data, definition: stored } });
  return id;
}

/** A plan that stands, for a tool of the council. */
export const aPlan = (toolVersionId: string, differences: Partial<CyclePlan> = {}): CyclePlan => ({
  toolVersionId,
  name: `Cycle ${randomUUID()}`,
  theme: 'Child protection',
  purpose: 'To see whether plans are good.',
  pairMode: 'together',
  periodFrom: '2010-04-01',
  periodTo: '2010-09-30',
  opensOn: '2010-11-01',
  dueOn: '2010-11-30',
  reportOn: '2010-12-22',
  codePrefix: 'CP',
  ...differences,
});

/** A caseload list in the columns reference, team and worker, settled and ready to be loaded. */
export const aList = (rows: readonly AListRow[], differences: Partial<FrameChoices> = {}): FrameToLoad => ({
  draft: aDraft(rows, differences),
  leaveOutWhy: null,
});

/** The value of an outcome a test takes for granted. */
export function sure<T>(outcome: { ok: true; value: T } | { ok: false; problems: unknown[] } | null): T {
  if (!outcome?.ok) throw new Error(`Refused: ${JSON.stringify(outcome?.problems ?? 'not visible')}`);
  return outcome.value;
}

/** A council ready for a cycle: teams Harbour and Northgate, a coordinator, a tool, two managers and two chairs. */
export async function aCouncilAtWork() {
  const councilId = await aCouncil();
  // Audits that one test returns would make somebody experienced, and the pairs of the next would need that one.
  await database().council.update({ where: { id: councilId }, data: { experiencedAfter: 50 } });
  const [harbour, northgate] = [await aTeam(councilId, 'Harbour'), await aTeam(councilId, 'Northgate')];
  return {
    councilId,
    harbour,
    northgate,
    toolVersionId: await aToolVersion(councilId),
    coordinator: await aViewer(councilId, { role: 'coordinator' }),
    managers: [
      await aViewer(councilId, { role: 'auditor', seat: 'manager', teamId: harbour, name: 'Asha Manager' }),
      await aViewer(councilId, { role: 'auditor', seat: 'manager', teamId: northgate, name: 'Ben Manager' }),
    ],
    chairs: [
      await aViewer(councilId, { role: 'auditor', seat: 'chair', name: 'Cora Chair' }),
      await aViewer(councilId, { role: 'auditor', seat: 'chair', name: 'Dev Chair' }),
    ],
  };
}

type CouncilAtWork = Awaited<ReturnType<typeof aCouncilAtWork>>;

/** Six cases of two teams, as a council lists them. */
export const SIX_CASES = [
  ['K1001', 'Harbour', 'W. One'],
  ['K1002', 'Northgate', 'W. Two'],
  ['K1003', 'Harbour', 'W. One'],
  ['K1004', 'Northgate', 'W. Two'],
  ['K1005', 'Harbour', 'W. Three'],
  ['K1006', 'Northgate', 'W. Four'],
] as const;

/** A cycle planned and drawn, four of six cases; gives its id. */
export async function aDrawnCycle({ coordinator, toolVersionId }: CouncilAtWork): Promise<string> {
  const id = sure(await planCycle(coordinator, aPlan(toolVersionId)));
  sure(await loadFrame(coordinator, id, aList(SIX_CASES)));
  sure(await drawSample(coordinator, id, { sampleSize: '4' }));
  return id;
}

/** A cycle that is open, its four audits in suggested pairs; gives its id. */
export async function anOpenCycle(council: CouncilAtWork): Promise<string> {
  const id = await aDrawnCycle(council);
  sure(await keepPairs(council.coordinator, id, { fields: {}, suggestRest: true }));
  sure(await openCycle(council.coordinator, id, new Date('2010-11-01T09:00:00Z')));
  return id;
}
