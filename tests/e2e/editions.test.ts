import type { Browser, Page } from '@playwright/test';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitForLiveForm, waitUntilSaved } from '#tests/support/live-form.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const CYCLE = 'Early help, with a late return';

/** An audit and the one of its pair who works on it here. */
type Held = { code: string; href: string; auditor: string };

async function enter(browser: Browser, name: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signIn(page, name);
  return page;
}

/** Plans, draws, pairs and opens a cycle of two audits; gives its address. */
async function openCycleOfTwo(page: Page): Promise<string> {
  await planCycle(page, CYCLE);
  const { pathname } = new URL(page.url());
  await chooseList(page, csvFile(caseloadList(240)));
  await page.getByRole('button', { name: 'Load these 240 cases' }).click();
  await page.getByLabel('How many cases to draw').fill('2');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await page.getByRole('button', { name: 'Build the pairs' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await page.getByLabel('The sample and the pairs are right').check();
  await page.getByRole('button', { name: 'Open this cycle' }).click();
  await expect(page.getByRole('button', { name: 'Watch the returns' })).toBeVisible();
  return pathname;
}

/** The audits of the ledger, each with the group manager of its pair. */
async function listHeld(page: Page, cycle: string): Promise<Held[]> {
  await page.goto(`${cycle}/returns`);
  const rows = page.getByRole('table', { name: 'Ledger of returns' }).locator('tbody tr');
  await expect(rows).toHaveCount(2);
  const held: Held[] = [];
  for (const row of await rows.all()) {
    const link = row.getByRole('rowheader').getByRole('link');
    const [code, href] = [await link.textContent(), await link.getAttribute('href')];
    const pair = await row.getByRole('cell').first().locator('.app-ledger__more').textContent();
    const [manager = ''] = (pair ?? '').split(' and ');
    held.push({ code: code ?? '', href: href ?? '', auditor: manager.toLowerCase().replace(' ', '.') });
  }
  return held;
}

/** Answers the first question of an audit and returns it with a reason for the rest. */
async function returnAudit(browser: Browser, { href, auditor }: Held): Promise<void> {
  const page = await enter(browser, auditor);
  await page.locator(`h2 a[href="${href}"], li a[href="${href}"]`).first().click();
  await waitForLiveForm(page);
  await page.keyboard.press('1');
  await waitUntilSaved(page);
  await page.goto(`${new URL(page.url()).pathname}/check`);
  await page.getByLabel('Why are questions left unanswered?').fill('The record is silent');
  await page.getByLabel('How many minutes did the audit take?').fill('40');
  await page.getByRole('radio', { name: 'Good' }).check();
  await page.getByRole('button', { name: 'Return this audit' }).click();
  await expect(page.getByText('The audit is returned. Thank you')).toBeVisible();
  await page.context().close();
}

/** Goes from the ledger to what can be recorded about the return of an audit. */
async function accountFor(page: Page, cycle: string, { code }: Held, way: string): Promise<void> {
  await page.goto(`${cycle}/returns`);
  await page.getByRole('link', { name: `Follow up ${code}` }).click();
  await page.getByRole('link', { name: way }).click();
}

async function publishFirst(page: Page, cycle: string): Promise<void> {
  await page.goto(cycle);
  await page.getByRole('button', { name: 'Close this cycle' }).click();
  await page.getByLabel('I have read the findings: publish them').check();
  await page.getByRole('button', { name: 'Publish the findings' }).click();
  await expect(page.getByRole('button', { name: 'Read the findings' })).toBeVisible();
}

/** All that a leader reads of a cycle: its line in the list, its findings and its first key area. */
async function readAll(page: Page, cycle: string): Promise<(string | null)[]> {
  const main = page.locator('main');
  await page.goto('/findings');
  const list = await main.textContent();
  await page.goto(`${cycle}/findings`);
  const findings = await main.textContent();
  await page.getByRole('rowheader').first().getByRole('link').click();
  await expect(page.getByRole('table', { name: 'Audits by outcome' })).toBeVisible();
  return [list, findings, await main.textContent()];
}

test('a late return does not change the published edition; another edition has it beside the first', async ({
  page,
  browser,
}) => {
  test.slow();
  await signIn(page, DEMO.coordinator);
  const cycle = await openCycleOfTwo(page);
  const [inTime, late] = await listHeld(page, cycle);
  if (!inTime || !late) throw new Error('The ledger has no two audits');
  await returnAudit(browser, inTime);
  await accountFor(page, cycle, late, 'Record why it is not returned');
  await page.getByLabel('No time could be found').check();
  await page.getByRole('button', { name: 'Record why it is not returned' }).click();
  await page.waitForURL(/\/returns|\/follow-up/);
  await publishFirst(page, cycle);

  // Without scripts, so that the page is what the server sent and no chart is still being drawn.
  const leader = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await signIn(leader, DEMO.leader);
  const before = await readAll(leader, cycle);
  expect(before[1]).toContain('1 of 2 (50%)');
  await accountFor(page, cycle, late, 'Let this audit come in late');
  await page.getByRole('button', { name: 'Let this audit come in late' }).click();
  await page.waitForURL(/\/returns|\/follow-up/);
  const auditor = await enter(browser, late.auditor);
  const theirs = auditor.getByRole('listitem').filter({ has: auditor.locator(`a[href="${late.href}"]`) });
  await expect(theirs.first()).toContainText('late, after the cut-off');
  await auditor.context().close();
  await returnAudit(browser, late);
  expect(await readAll(leader, cycle)).toEqual(before);

  await page.goto('/');
  await page.getByRole('button', { name: `See what a new edition would change – ${CYCLE}` }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('1 late return since edition 1');
  await expect(page.getByRole('link', { name: late.code })).toBeVisible();
  await page.getByRole('button', { name: 'Publish another edition' }).click();
  await expect(page.getByRole('alert').getByText('Say why another edition is published')).toBeVisible();
  await page.getByLabel('Why edition 2 is published').fill(`${late.code} came after the cut-off`);
  await page.getByLabel(/publish edition 2 under today/).check();
  await page.getByRole('button', { name: 'Publish another edition' }).click();
  await expect(page.getByText(`${CYCLE} · edition 2 of`)).toBeVisible();

  await leader.goto(`${cycle}/findings`);
  await expect(leader.getByText('2 of 2 (100%)')).toBeVisible();
  await expect(leader.getByText(`Why edition 2: ${late.code} came after the cut-off`)).toBeVisible();
  await leader.getByRole('link', { name: /^edition 1 of/ }).click();
  await expect(leader.getByText('This is edition 1, which is no longer the latest')).toBeVisible();
  await expect(leader.getByText('1 of 2 (50%)')).toBeVisible();
  await leader.getByRole('link', { name: /^Read edition 2 of/ }).click();
  await expect(leader.getByText('2 of 2 (100%)')).toBeVisible();
});
