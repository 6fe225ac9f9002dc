import type { Auditor, AuditToPair } from '#lib/domain/cycles/pairs/pair.ts';
import { pairTerms } from '#lib/domain/cycles/pairs/pair-terms.ts';
import { suggestPairs } from '#lib/domain/cycles/pairs/suggest-pairs.ts';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { answerFor } from '#prisma/demo/answer-for.ts';
import { chance, pick } from '#prisma/demo/chance.ts';
import { weekday } from '#prisma/demo/days.ts';
import { CASE_TEAMS, COUNCIL, type DemoPerson, PEOPLE } from '#prisma/demo/people.ts';
import type { AuditPlan, CyclePlan, Stage, Wishes } from '#prisma/demo/plan.ts';

const AUDITS = 26;
const DAYS_OPEN = 12;
const DAYS_LEFT = 5;
/** Each manager's second audit is under way and their fourth not begun; of each chair's fourth one of the two is true. */
const MANAGER_STARTS = 1;
const MANAGER_WAITS = 3;
const CHAIR_STARTS = 3;

/** The second cycle on a day (ISO): open for twelve days, due in three to five. */
export const secondCycle = (today: string): CyclePlan => ({
  name: 'Cared for children post 16, cycle 1',
  slug: 'cared-for-post-16',
  codePrefix: 'CF',
  theme: 'Cared for children post 16',
  purpose:
    'To see whether young people are known, prepared and supported towards adulthood, and whether plans are theirs.',
  periodFrom: addDays(today, -220),
  periodTo: addDays(today, -40),
  frameLoadedOn: weekday(addDays(today, -DAYS_OPEN - 10)),
  opensOn: weekday(addDays(today, -DAYS_OPEN)),
  dueOn: weekday(addDays(today, DAYS_LEFT)),
  reportOn: weekday(addDays(today, DAYS_LEFT + 21)),
  closedOn: null,
  publishedOn: null,
  frameSize: 142,
});

/** Mostly answered; now and then a pair leaves a question for later. */
const answers: Wishes = (question, occasion) =>
  chance(occasion.code, question.id, 'blank') < 0.03 ? null : answerFor(question, occasion);

/** Every auditor has some work done, some under way and some not begun. */
function stageOf(turn: number, today: string, words: string): Stage {
  const startedOn = weekday(addDays(today, -pick([3, 4, 5, 6, 7, 8, 9], words)));
  if (turn % 4 === MANAGER_STARTS)
    return { status: 'started', startedOn, share: 0.35 + chance(words, 'share') * 0.3 };
  if (turn % 4 === MANAGER_WAITS) return { status: 'allocated' };
  const returnedOn = weekday(addDays(startedOn, pick([0, 1, 2], words, 'returned')));
  return { status: 'returned', startedOn, returnedOn };
}

/** Everybody has audited before and is trained for as long as matters here; those days away come after the cycle. */
const auditorsUntil = (dueOn: string): Auditor[] =>
  PEOPLE.flatMap(({ name, seat, team }: DemoPerson) =>
    seat
      ? [
          {
            id: name,
            name,
            seat,
            teamId: team,
            teamName: team,
            lines: [],
            isExperienced: true,
            trainedUntil: dueOn,
            leave: [],
            daysThere: DAYS_OPEN,
            elsewhere: 0,
          },
        ]
      : [],
  );

const unpaired = (index: number): AuditToPair => {
  const team = pick(CASE_TEAMS, index, 'team of the second cycle');
  return {
    id: `${index}`,
    code: `${index}`,
    selection: 'random',
    status: 'allocated',
    teamId: team,
    teamName: team,
    workers: [],
    manager: null,
    chair: null,
    setAside: [],
  };
};

/** The audits of the second cycle in the order of their numbers, paired by the council's own rules. */
export function secondCycleAudits(today: string): AuditPlan[] {
  const { opensOn, dueOn } = secondCycle(today);
  const auditors = auditorsUntil(dueOn);
  const { audits, gaps } = suggestPairs({
    audits: Array.from({ length: AUDITS }, (_, index) => unpaired(index)),
    auditors,
    held: [],
    earlier: [],
    terms: pairTerms({ pairRules: {}, mostAudits: COUNCIL.mostAudits, opensOn, dueOn }, auditors),
  });
  if (gaps.length > 0) throw new Error(gaps.join(' '));
  const turns = new Map<string, number>();
  const turnOf = (name: string) => {
    const turn = turns.get(name) ?? 0;
    turns.set(name, turn + 1);
    return turn;
  };
  return audits.map(({ id, teamId, manager, chair }) => {
    const team = CASE_TEAMS.find((name) => name === teamId);
    if (!team || !manager || !chair) throw new Error(`Audit ${id} has no pair`);
    const [ofManager, ofChair] = [turnOf(manager), turnOf(chair)];
    const isWaiting = ofManager % 4 === MANAGER_WAITS;
    const turn = ofChair === CHAIR_STARTS && !isWaiting ? MANAGER_STARTS : ofManager;
    return { team, manager, chair, answer: answers, ...stageOf(turn, today, `second ${id}`) };
  });
}
