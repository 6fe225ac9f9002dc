import { paths } from '#lib/paths.ts';
import { signIn } from '#tests/bench/cast.ts';
import { type Figure, type Ratio, ratioFigure } from '#tests/bench/figure.ts';
import type { Ground } from '#tests/bench/ground.ts';
import { LONG } from '#tests/bench/long-form.ts';
import { waysToSave } from '#tests/bench/saving.ts';
import { countStatements } from '#tests/bench/statements.ts';
import { timeBoth, type Work } from '#tests/bench/timing.ts';
import { askForPage, type Visitor, visit } from '#tests/bench/visitor.ts';
import { weighPage } from '#tests/bench/weight.ts';

/** One visitor of each role, all of one council, and one who has not signed in. */
export type Visitors = Record<'auditor' | 'coordinator' | 'leader' | 'administrator' | 'nobody', Visitor>;

const SAVES = { warmUp: 300, stretches: 10, turns: 120 };
const PAGES = { warmUp: 80, stretches: 10, turns: 40 };

const viewOf =
  (visitor: Visitor, path: string): Work =>
  async () => {
    await askForPage(visitor, path);
  };

const visitsTo =
  ({ client, cast, origin }: Ground) =>
  async (personId: string): Promise<Visitor> =>
    visit(origin, await signIn(client, { councilId: cast.councilId, personId }));

/** Signs in one person of each role. */
export async function openVisits(ground: Ground): Promise<Visitors> {
  const { cast, origin } = ground;
  const visitAs = visitsTo(ground);
  return {
    auditor: await visitAs(cast.auditorId),
    coordinator: await visitAs(cast.coordinatorId),
    leader: await visitAs(cast.leaderId),
    administrator: await visitAs(cast.administratorId),
    nobody: visit(origin),
  };
}

/** An answer saved through the application against the same rows written by one statement. */
export async function measureSaving({ client, cast }: Ground, { auditor }: Visitors): Promise<Figure> {
  const ratio: Ratio = { what: 'Saving an answer', against: 'the bare statement', atMost: 10 };
  return ratioFigure(ratio, await timeBoth(await waysToSave(client, auditor, cast), SAVES));
}

/** The audit form of the demonstration's tool and of one with forty questions, against a page that does nothing. */
export async function measureForms(
  { cast, nothingOrigin }: Ground,
  { auditor }: Visitors,
): Promise<Figure[]> {
  const nothing = visit(nothingOrigin);
  const floor = viewOf(nothing, '/');
  const against = 'a page that does nothing';
  const forms = [
    { what: 'The audit form', path: paths.audit(cast.auditId) },
    { what: `The audit form of a tool of ${LONG} questions`, path: paths.audit(cast.longAuditId) },
  ];
  const figures: Figure[] = [];
  for (const { what, path } of forms) {
    const took = await timeBoth({ mine: viewOf(auditor, path), floor }, PAGES);
    figures.push(ratioFigure({ what, against, atMost: 6 }, took), await weighPage(auditor, { what, path }));
  }
  nothing.leave();
  return figures;
}

/** How many statements each page costs. */
export async function measureStatements(ground: Ground, visitors: Visitors): Promise<Figure[]> {
  const { client, cast } = ground;
  const { mine: save } = await waysToSave(client, visitors.auditor, cast);
  // The tool of the published cycle that is read.
  const others = {
    tool: 'child-protection',
    keyArea: cast.keyAreaId,
    token: 'unknown',
    audits: cast.auditId,
  };
  return countStatements(client, { visitors, visitAs: visitsTo(ground), others, save });
}
