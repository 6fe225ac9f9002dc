import { v7 } from 'uuid';
import { hashPassword } from '#lib/auth/password.ts';
import type { Prisma, PrismaClient } from '#lib/db/generated/client.ts';
import { parseDefinition } from '#lib/domain/tools/parse-tool.ts';
import { utcMidnight } from '#lib/statistics/calendar-day.ts';
import { Stop } from '#prisma/command.ts';
import { loadCalibrations } from '#prisma/demo/calibrations.ts';
import { loadCircumstances } from '#prisma/demo/circumstances.ts';
import { loadConcerns } from '#prisma/demo/concerns.ts';
import { loadEditions } from '#prisma/demo/editions.ts';
import { loadExpectations } from '#prisma/demo/expectations.ts';
import { FIRST_CYCLE, firstCycleAudits } from '#prisma/demo/first-cycle.ts';
import { loadLaterCycles } from '#prisma/demo/later-cycles.ts';
import { loadLaterTeams } from '#prisma/demo/later-teams.ts';
import { loadLedger } from '#prisma/demo/ledger.ts';
import { type DemoCouncil, loadCycle } from '#prisma/demo/load-cycle.ts';
import { loadMessages } from '#prisma/demo/messages.ts';
import { loadModerations } from '#prisma/demo/moderations.ts';
import { loadOtherTheme } from '#prisma/demo/other-theme.ts';
import { loadPaperReport } from '#prisma/demo/paper-report.ts';
import { CASE_TEAMS, COUNCIL, emailOf, PEOPLE, UNIT_TEAM } from '#prisma/demo/people.ts';
import { loadPilot } from '#prisma/demo/pilot.ts';
import { PLACE_NAMES } from '#prisma/demo/place-names.ts';
import { loadProgramme } from '#prisma/demo/programme.ts';
import { promised } from '#prisma/demo/promised.ts';
import { loadQuotations } from '#prisma/demo/quotations.ts';
import { loadReadiness } from '#prisma/demo/readiness.ts';
import { loadReplies } from '#prisma/demo/replies.ts';
import { secondCycle, secondCycleAudits } from '#prisma/demo/second-cycle.ts';
import { loadSetAside } from '#prisma/demo/set-aside.ts';
import { demoPassword } from '#prisma/demo/sign-ins.ts';
import { loadUnitQuestions } from '#prisma/demo/unit-questions.ts';
import { loadTools } from '#prisma/load-tools.ts';

const BEGINNING = utcMidnight('2010-09-01');
const PATIENCE_MS = 180_000;

async function loadPeople(tx: Prisma.TransactionClient, councilId: string, passwordHash: string) {
  const teamIds = new Map([...CASE_TEAMS, UNIT_TEAM].map((name) => [name, v7()]));
  const personIds = new Map(PEOPLE.map(({ name }) => [name, v7()]));
  await tx.team.createMany({ data: [...teamIds].map(([name, id]) => ({ councilId, id, name })) });
  await tx.person.createMany({
    data: PEOPLE.map((person) => ({
      councilId,
      id: promised(personIds, person.name),
      name: person.name,
      email: emailOf(person),
      role: person.role,
      seat: person.seat,
      teamId: person.team && promised(teamIds, person.team),
      passwordHash,
      createdAt: BEGINNING,
    })),
  });
  return { teamIds, personIds };
}

async function findTools(tx: Prisma.TransactionClient, councilId: string): Promise<DemoCouncil['tools']> {
  const rows = await tx.toolVersion.findMany({ where: { councilId } });
  return new Map(
    rows.map(({ id, slug, definition }) => {
      const parsed = parseDefinition(definition);
      if (!parsed.ok) throw new Error(`The tool ${slug} cannot be read`);
      return [slug, { id, definition: parsed.value }];
    }),
  );
}

async function loadCouncil(tx: Prisma.TransactionClient, passwordHash: string, today: string): Promise<void> {
  const { id: councilId } = await tx.council.create({
    data: { ...COUNCIL, placeNames: PLACE_NAMES, createdAt: BEGINNING },
  });
  await loadTools(tx, councilId);
  const tools = await findTools(tx, councilId);
  const council = { councilId, tools, ...(await loadPeople(tx, councilId, passwordHash)) };
  await loadCycle(tx, council, { plan: FIRST_CYCLE, audits: firstCycleAudits() });
  await loadCycle(tx, council, { plan: secondCycle(today), audits: secondCycleAudits(today) });
  await loadLedger(tx, council, today);
  await loadMessages(tx, council, today);
  await loadReadiness(tx, council, today);
  await loadSetAside(tx, council);
  await loadConcerns(tx, council, today);
  await loadProgramme(tx, council, today);
  await loadCalibrations(tx, council, today);
  await loadReplies(tx, council, today);
  await loadModerations(tx, council, today);
  await loadUnitQuestions(tx, council, today);
  await loadPilot(tx, council, today);
  const later = await loadLaterTeams(tx, council);
  await loadLaterCycles(tx, later);
  await loadOtherTheme(tx, later);
  await loadExpectations(tx, council);
  await loadPaperReport(tx, council);
  await loadQuotations(tx, council);
  await loadCircumstances(tx, council);
  await loadEditions(tx, council);
}

/**
 * Puts the demonstration council in, whole or not at all: its people, a published first cycle of 2010 and a second one
 * that is open on `now`. Stops where a council of that name exists.
 */
export async function loadDemo(client: PrismaClient, now = new Date()): Promise<void> {
  const there = await client.council.findUnique({ where: { name: COUNCIL.name } });
  if (there) throw new Stop(`${COUNCIL.name} is already here, so nothing was changed.`);
  const passwordHash = await hashPassword(demoPassword());
  const today = now.toISOString().slice(0, 10);
  await client.$transaction((tx) => loadCouncil(tx, passwordHash, today), { timeout: PATIENCE_MS });
}
