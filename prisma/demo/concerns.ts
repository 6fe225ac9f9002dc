import { toldWords } from '#lib/db/concerns/tell-duty.ts';
import type { Prisma } from '#lib/db/generated/client.ts';
import { acknowledgeBy, planBy } from '#lib/domain/concerns/clocks.ts';
import type { ConcernDeed } from '#lib/domain/concerns/concern.ts';
import type { DutyPerson, DutyTurn } from '#lib/domain/concerns/duty.ts';
import { CONCERN_LEVELS, levelIn } from '#lib/domain/concerns/level.ts';
import type { TrailAction } from '#lib/domain/trail/actions.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { type ConcernStory, concernStories, DUTY } from '#prisma/demo/concern-stories.ts';
import { moment, weekday } from '#prisma/demo/days.ts';
import type { DemoCouncil } from '#prisma/demo/load-cycle.ts';
import { promised } from '#prisma/demo/promised.ts';

const MINUTE = 60_000;
const CODES = 'CF';
/** What the trail keeps of a line of the log. */
const IN_TRAIL: Partial<Record<ConcernDeed, TrailAction>> = {
  raised: 'concern.raised',
  climbed: 'concern.climbed',
  acknowledged: 'concern.acknowledged',
  planned: 'concern.planned',
};

type Line = { kind: ConcernDeed; words: string; personId: string | null; at: Date };

function reached(turn: DutyTurn, council: DemoCouncil): DutyPerson[] {
  return DUTY.filter((person) => person.turn === turn).map(({ name }) => {
    return { id: promised(council.personIds, name), name, turn, isCoordinator: false };
  });
}

/** The log of a story, line by line. */
function linesOf(story: ConcernStory, council: DemoCouncil, raised: { by: string; at: Date }): Line[] {
  const after = (minutes: number) => new Date(raised.at.getTime() + minutes * MINUTE);
  const told = (kind: ConcernDeed, turn: DutyTurn, minutes: number): Line => {
    const words = toldWords({ people: reached(turn, council), by: 'turn' }, turn);
    return { kind, words, personId: null, at: after(minutes) };
  };
  const { acknowledged, planned } = story;
  const done = (kind: ConcernDeed, { by, words, minutes }: ConcernStory['acknowledged']): Line => {
    return { kind, words, personId: promised(council.personIds, by), at: after(minutes) };
  };
  return [
    { kind: 'raised', words: '', personId: raised.by, at: raised.at },
    told('told', 1, 0),
    ...(story.climbedAfter === null ? [] : [told('climbed', 2, story.climbedAfter)]),
    done('acknowledged', acknowledged),
    ...(planned ? [done('planned', planned)] : []),
  ];
}

type Telling = { council: DemoCouncil; story: ConcernStory; today: string };

/** The audit it is raised on, who raises it and what its tool says of its level. */
async function findGround(tx: Prisma.TransactionClient, { council, story }: Telling) {
  const { councilId, tools } = council;
  const audit = await tx.audit.findFirstOrThrow({
    where: {
      ...{ councilId, status: story.auditStatus, cycle: { status: 'open', codePrefix: CODES } },
      seats: { some: { seat: 'manager', person: { name: story.manager } } },
    },
    orderBy: { number: 'desc' },
    include: { seats: { where: { seat: 'manager' } }, cycle: true },
  });
  const [raiser] = audit.seats;
  const tool = [...tools.values()].find(({ id }) => id === audit.cycle.toolVersionId);
  if (!raiser || !tool) throw new Error(`${audit.code} has no pair or no tool`);
  return { audit, raisedById: raiser.personId, rule: levelIn(tool.definition.vocabulary, story.level) };
}

async function loadStory(tx: Prisma.TransactionClient, telling: Telling): Promise<void> {
  const { council, story, today } = telling;
  const { councilId } = council;
  const { audit, raisedById, rule } = await findGround(tx, telling);
  const at = moment(weekday(addDays(today, -story.daysAgo)), story.minutesAfterNine);
  const lines = linesOf(story, council, { by: raisedById, at });
  const lineOf = (kind: ConcernDeed) => lines.find((line) => line.kind === kind);
  const [acknowledged, planned] = [lineOf('acknowledged'), lineOf('planned')];
  const { level, questionId, words, spokenTo, spokenBefore, climbedAfter } = story;
  const { id } = await tx.concern.create({
    data: {
      ...{ councilId, auditId: audit.id, cycleId: audit.cycleId, number: 1 },
      ...{ level, questionId, words, spokenTo, raisedById },
      ...{ raisedAt: at, spokenAt: new Date(at.getTime() - spokenBefore * MINUTE) },
      ...{ acknowledgeBy: acknowledgeBy(rule, at), planBy: planBy(rule, at), climbsAt: null },
      turn: climbedAfter === null ? 1 : 2,
      ...{ acknowledgedAt: acknowledged?.at, acknowledgedById: acknowledged?.personId },
      ...{ plan: planned?.words ?? '', plannedAt: planned?.at, plannedById: planned?.personId },
    },
  });
  await tx.concernEntry.createMany({ data: lines.map((line) => ({ councilId, concernId: id, ...line })) });
  const about = { councilId, thing: 'concern', thingId: id, about: audit.code };
  await tx.trailEntry.createMany({
    data: lines.flatMap(({ kind, personId, at: when }) => {
      const action = IN_TRAIL[kind];
      const detail = kind === 'raised' ? CONCERN_LEVELS[level].label : '';
      return action ? [{ ...about, personId, at: when, action, detail }] : [];
    }),
  });
}

/** Puts in who is on duty, and two concerns of the open cycle: an amber one with its plan, a red one that had to climb. */
export async function loadConcerns(
  tx: Prisma.TransactionClient,
  council: DemoCouncil,
  today: string,
): Promise<void> {
  for (const { name, turn } of DUTY) {
    const id = promised(council.personIds, name);
    const where = { councilId_id: { councilId: council.councilId, id } };
    await tx.person.update({ where, data: { dutyTurn: turn } });
  }
  for (const story of concernStories) await loadStory(tx, { council, story, today });
}
