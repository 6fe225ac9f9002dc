import { paths } from '#lib/paths.ts';
import { signIn } from '#tests/bench/cast.ts';
import { type Figure, ratioFigure } from '#tests/bench/figure.ts';
import type { Ground } from '#tests/bench/ground.ts';
import { CYCLES, type History } from '#tests/bench/history.ts';
import { quantile, timeBoth, timeOf } from '#tests/bench/timing.ts';
import { askForPage, type Visitor, visit } from '#tests/bench/visitor.ts';

const TRIES = { warmUp: 40, stretches: 8, turns: 25 };
const MOST_TIMES = 1.3;
const VIEWERS = 8;
const VIEWS_EACH = 40;
const SLOWEST_MS = 250;

type FindingsPage = { what: string; path: (history: History, keyArea: string) => string };

const PAGES: readonly FindingsPage[] = [
  { what: 'Findings of the last cycle', path: ({ lastCycleId }) => paths.findings(lastCycleId) },
  { what: 'One key area', path: ({ lastCycleId }, area) => paths.keyArea(lastCycleId, area) },
  { what: `Trends over ${CYCLES} cycles`, path: ({ tool }, area) => paths.trends({ tool, area }) },
  { what: 'The funnel of teams', path: ({ tool }, area) => paths.teamsCompared({ tool, area }) },
];

const counted = (audits: number): string => `${audits.toLocaleString('en-GB')} returned audits`;

const viewOf = (visitor: Visitor, path: string) => async () => {
  await askForPage(visitor, path);
};

async function compare(ground: Ground, leader: Visitor, page: FindingsPage): Promise<Figure[]> {
  const { histories, keyAreaId } = ground.cast;
  const floor = viewOf(leader, page.path(histories.small, keyAreaId));
  const figures: Figure[] = [];
  for (const history of [histories.middle, histories.large]) {
    const took = await timeBoth({ mine: viewOf(leader, page.path(history, keyAreaId)), floor }, TRIES);
    const what = `${page.what}, ${counted(history.audits)} (${counted(history.each)} a cycle)`;
    figures.push(
      ratioFigure({ what, against: `that of ${histories.small.each} a cycle`, atMost: MOST_TIMES }, took),
    );
  }
  return figures;
}

/** How long one of eight leaders waits for a page while the seven others ask for it too. */
async function atOnce({ client, cast, origin }: Ground, page: FindingsPage): Promise<Figure> {
  const path = page.path(cast.histories.large, cast.keyAreaId);
  const leader = { councilId: cast.councilId, personId: cast.leaderId };
  const viewers: Visitor[] = [];
  for (let number = 0; number < VIEWERS; number += 1)
    viewers.push(visit(origin, await signIn(client, leader)));
  const times: number[] = [];
  const look = async (viewer: Visitor) => {
    for (let turn = 0; turn < VIEWS_EACH; turn += 1) times.push(await timeOf(viewOf(viewer, path)));
  };
  await Promise.all(viewers.map(look));
  for (const viewer of viewers) viewer.leave();
  const p95 = quantile(times, 0.95);
  return {
    text: `${page.what}, ${counted(cast.histories.large.audits)}, ${VIEWERS} viewers at once: p95 ${p95.toFixed(0)} ms (must be at most ${SLOWEST_MS})`,
    kept: p95 <= SLOWEST_MS,
  };
}

/** What the pages of findings cost with a million returned audits against those with a thousand, alone and with eight viewers. */
export async function measureFindingsPages(ground: Ground, leader: Visitor): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const page of PAGES)
    figures.push(...(await compare(ground, leader, page)), await atOnce(ground, page));
  return figures;
}
