import { createRequire } from 'node:module';
import { adoptSettings } from '#lib/env.ts';
import { paths } from '#lib/paths.ts';
import { build } from '#prisma/build.ts';
import { runChild } from '#prisma/child.ts';
import { command, Stop, say } from '#prisma/command.ts';
import { fingerprintOf, onceFor } from '#prisma/fingerprint.ts';
import { readyBuild } from '#prisma/press.ts';
import { signIn } from '#tests/bench/cast.ts';
import { measureCrowd } from '#tests/bench/crowd.ts';
import { measureCycleWork } from '#tests/bench/cycle-work.ts';
import { type Figure, lineOf } from '#tests/bench/figure.ts';
import { measureFindingsPages } from '#tests/bench/findings-cost.ts';
import { type Ground, openGround } from '#tests/bench/ground.ts';
import { measureLighthouse } from '#tests/bench/lighthouse.ts';
import { LONG } from '#tests/bench/long-form.ts';
import { describeMachine, findDisturbance, memoryOf } from '#tests/bench/machine.ts';
import { measureForms, measureSaving, measureStatements, openVisits } from '#tests/bench/measures.ts';

const NOTHING = 'tests/bench/nothing';
const NEXT = createRequire(import.meta.url).resolve('next/dist/bin/next');

async function buildNothing(): Promise<void> {
  const fingerprint = fingerprintOf(
    [`${NOTHING}/app/**`, `${NOTHING}/*.js`, 'prisma/*.ts', 'package-lock.json'],
    [],
  );
  const work = async () => {
    const code = await runChild(NEXT, ['build', NOTHING], { NODE_ENV: 'production' });
    if (code !== 0) throw new Stop('The page that does nothing could not be built.');
    await readyBuild(`${NOTHING}/.next`);
  };
  await onceFor(fingerprint, {
    product: `${NOTHING}/.next/BUILD_ID`,
    stamp: `${NOTHING}/.next/fingerprint`,
    work,
  });
}

function tell(title: string, figures: readonly Figure[]): readonly Figure[] {
  say(`\n${title}`);
  for (const figure of figures) say(`  ${lineOf(figure)}`);
  return figures;
}

/** The form of forty questions and the findings of the largest history as a phone meets them, and what is the least of any page. */
async function measureInBrowser({ client, cast, origin, nothingOrigin }: Ground): Promise<Figure[]> {
  const cookieOf = (personId: string) => signIn(client, { councilId: cast.councilId, personId });
  const { lastCycleId, audits } = cast.histories.large;
  const form = {
    what: `The audit form of a tool of ${LONG} questions`,
    url: `${origin}${paths.audit(cast.longAuditId)}`,
    cookie: await cookieOf(cast.auditorId),
  };
  const findings = {
    what: `Findings of ${audits.toLocaleString('en-GB')} returned audits`,
    url: `${origin}${paths.findings(lastCycleId)}`,
    cookie: await cookieOf(cast.leaderId),
  };
  const nothing = {
    what: 'A page that does nothing',
    url: `${nothingOrigin}/`,
    cookie: await cookieOf(cast.leaderId),
    isFloor: true,
  };
  return [await measureLighthouse(nothing), await measureLighthouse(form), await measureLighthouse(findings)];
}

async function measure(ground: Ground): Promise<Figure[]> {
  const visitors = await openVisits(ground);
  say(`Measured on ${await describeMachine(ground.client)}`);
  const figures = [
    ...tell(
      'Findings, p50 in the quietest stretch of the run and p99 in all of it',
      await measureFindingsPages(ground, visitors.leader),
    ),
    ...tell('The audit form', await measureForms(ground, visitors)),
    // After the form, which shall be that of an audit with a history of ordinary length.
    ...tell('Saving', [await measureSaving(ground, visitors)]),
    ...tell('A crowd', [await measureCrowd(ground)]),
    ...tell('In a browser', await measureInBrowser(ground)),
    ...tell('Before a cycle opens', await measureCycleWork(ground)),
    ...tell('Statements for one page (must be at most 8)', await measureStatements(ground, visitors)),
  ];
  say(`\nMemory of the service at the end: ${memoryOf(ground.service.pid).toFixed(0)} MiB`);
  for (const visitor of Object.values(visitors)) visitor.leave();
  return figures;
}

await command(async () => {
  adoptSettings({ NODE_ENV: 'production' });
  const disturbance = findDisturbance();
  if (disturbance) say(disturbance);
  await build();
  await buildNothing();
  say('Filling a throw-away Postgres with a million returned audits and their answers …');
  const ground = await openGround();
  try {
    const missed = (await measure(ground)).filter(({ kept }) => !kept);
    if (missed.length > 0) throw new Stop(`${missed.length} of the figures above are missed.`);
    say('Every figure is kept.');
  } finally {
    await ground.close();
  }
});
