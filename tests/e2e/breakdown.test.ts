import type { Browser, Page } from '@playwright/test';
import { type ReadCuts, readBreakdown, readFile, subtracted } from '#tests/support/breakdown-reader.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { expect, test } from '#tests/support/walk.ts';

const CYCLE = 'Child protection, December 2014';
const KEY_AREA = 'Core groups held regularly and judged of good quality';
const SMALL = 'Quayside';

/** Opens the findings of the cycle as somebody; gives their address. */
async function openFindings(browser: Browser, name: string): Promise<{ page: Page; findings: string }> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, name);
  await page.goto('/findings');
  const link = page
    .getByRole('listitem')
    .filter({ hasText: `${CYCLE} · edition` })
    .getByRole('link');
  const findings = await link.getAttribute('href');
  await page.goto(findings ?? '');
  return { page, findings: findings ?? '' };
}

/** Goes through the cuts by the form, as people do, and takes each away as a file; both have to say the same. */
async function readCuts(page: Page): Promise<ReadCuts> {
  await page.getByRole('link', { name: 'Breakdown', exact: true }).click();
  const read = async (cut: string) => {
    await page.getByLabel('Key area').selectOption(KEY_AREA);
    await page.getByLabel('By', { exact: true }).selectOption(cut);
    await page.getByRole('button', { name: 'Show' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${KEY_AREA}, by ${cut.toLowerCase()}`);
    const groups = await readBreakdown(page);
    const href = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    const file = await page.request.get(href ?? '');
    expect(readFile(await file.text())).toEqual(groups);
    return groups;
  };
  return { team: await read('Team'), service: await read('Service'), area: await read('Area') };
}

test('a team of four is shown as counts only and cannot be recovered by subtraction', async ({ browser }) => {
  const coordinator = await openFindings(browser, DEMO.coordinator);
  const all = await readCuts(coordinator.page);
  await coordinator.page.goto(`${coordinator.findings}/breakdown?by=team`);
  const row = (page: Page) => page.getByRole('row').filter({ hasText: SMALL });
  await expect(row(coordinator.page)).toHaveText(/[0-4] of 4: too few for a percentage$/);
  await expect(row(coordinator.page)).not.toContainText('%');

  const leader = await openFindings(browser, DEMO.leader);
  const shown = await readCuts(leader.page);
  await leader.page.goto(`${leader.findings}/breakdown?by=team`);
  await expect(row(leader.page)).toHaveText(/Hidden$/);
  await expect(leader.page.getByText(/teams are hidden: 5 or fewer cases/)).toBeVisible();
  expect(shown.team.filter(({ counts }) => counts === null).length).toBeGreaterThan(1);
  expect(shown.service.some(({ counts }) => counts !== null)).toBe(true);

  const values = subtracted(shown, all, SMALL);
  expect(values).toContain(all.team.find(({ group }) => group === SMALL)?.counts?.met);
  expect(values.length).toBeGreaterThan(2);
  const careless = {
    ...shown,
    team: all.team.map((team) => (team.group === SMALL ? { ...team, counts: null } : team)),
  };
  expect(
    subtracted(careless, all, SMALL),
    'the same reader does find a team that is hidden alone',
  ).toHaveLength(1);
});

test('a coordinator reads which audits found somebody not safe, and a leader that there are a few', async ({
  browser,
}) => {
  const coordinator = await openFindings(browser, DEMO.coordinator);
  await coordinator.page.getByRole('link', { name: 'Safety', exact: true }).click();
  await expect(coordinator.page.getByRole('heading', { level: 1 })).toHaveText(
    /^\d+ audits of 56 found somebody/,
  );
  const table = coordinator.page.getByRole('table', { name: 'Answers that say somebody was not safe' });
  await table.getByRole('link').first().click();
  await expect(coordinator.page).toHaveURL(/\/audits\/[0-9a-f-]+$/);

  const leader = await openFindings(browser, DEMO.leader);
  await leader.page.getByRole('link', { name: 'Safety', exact: true }).click();
  await expect(leader.page.getByText('1 to 5 of 56')).toBeVisible();
  await expect(leader.page.getByRole('table')).toHaveCount(0);
});
