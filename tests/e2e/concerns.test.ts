import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitUntilSaved } from '#tests/support/live-form.ts';
import { oneAuditCycle } from '#tests/support/one-audit-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const WORRY = 'Nobody has seen the child since September, and no visit is booked.';

async function enter(browser: Browser, name: string, javaScriptEnabled = true): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled })).newPage();
  await signIn(page, name);
  return page;
}

/** The time a minute ago on London’s clock: when the manager was spoken to. */
const aMinuteAgo = () =>
  new Date(Date.now() - 60_000).toLocaleTimeString('en-GB', {
    timeZone: 'Europe/London',
    hour: '2-digit',
    minute: '2-digit',
  });

async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id }) => id),
    page.url(),
  ).toEqual([]);
}

async function fillConcern(page: Page, level: 'Red' | 'Amber'): Promise<void> {
  await page.getByLabel(level, { exact: true }).check();
  await page.getByLabel('What worries you?').fill(WORRY);
  await page.getByLabel('Whom did you tell?').fill('S. Grant, team manager');
  await page.getByLabel('At what time?').fill(aMinuteAgo());
}

async function tryToReturn(page: Page, audit: string): Promise<void> {
  await page.goto(`${audit}/check`);
  await page.getByLabel('Why are questions left unanswered?').fill('The file was locked');
  await page.getByLabel('How many minutes did the audit take?').fill('38');
  await page.getByLabel('Good', { exact: true }).check();
  const why = page.getByLabel('Why do you judge it so?');
  await why.fill('The work is steady');
  await page.getByRole('button', { name: 'Return this audit' }).click();
}

test('a red concern blocks the return until someone acknowledges it', async ({ page, browser }) => {
  test.setTimeout(240_000);
  await signIn(page, DEMO.coordinator);
  const { audit, code, cycle, manager } = await oneAuditCycle(
    page,
    'Early help, with a concern',
    'W. Nobody',
  );
  const auditor = await enter(browser, manager);
  await auditor.goto(audit);
  await auditor.keyboard.press('1');
  await waitUntilSaved(auditor);

  // Beside the form, which stays as it is.
  const opening = auditor.context().waitForEvent('page');
  await auditor.getByRole('button', { name: /^Raise a concern/ }).click();
  const raising = await opening;
  await expectAccessible(raising);
  await raising.getByRole('button', { name: 'Raise this concern' }).click();
  await expect(raising.getByRole('link', { name: 'Say what worries you' })).toBeVisible();
  await fillConcern(raising, 'Red');
  await raising.getByRole('button', { name: 'Raise this concern' }).click();
  await expect(raising.getByText('The concern is raised, and the people on duty are told')).toBeVisible();
  const concern = new URL(raising.url()).pathname;
  await expect(auditor.getByText(/^1 of \d+ answered/)).toBeVisible();

  await tryToReturn(auditor, audit);
  const refusal = auditor.getByRole('link', { name: /has to be acknowledged before you return/ });
  await expect(refusal).toHaveAttribute('href', '#concerns');
  await expect(auditor.getByText('This audit cannot be returned yet')).toBeVisible();
  await auditor.goto(audit);
  await expect(auditor.getByText('1 concern raised')).toBeVisible();

  // Whatever page the coordinator, first on duty, opens.
  await page.goto('/tools');
  await expect(page.getByText(/red concerns? waits? for you/)).toBeVisible();
  await page.goto('/messages');
  await expect(page.getByText(`A red concern waits for you: ${code}`)).toBeVisible();
  await page.goto(concern);
  await expect(page.getByText(WORRY)).toBeVisible();
  await expect(page.getByText(/left$/)).toBeVisible();
  await expectAccessible(page);
  await page.getByLabel('What do you do now?').fill('I have called the team manager.');
  await page.getByRole('button', { name: 'Acknowledge this concern' }).click();
  await expect(page.getByText('You have acknowledged this concern')).toBeVisible();
  await expect(page.getByText(/red concerns? waits? for you/)).toHaveCount(0);

  await tryToReturn(auditor, audit);
  await expect(auditor.getByText('The audit is returned. Thank you')).toBeVisible();
  await expect(auditor.getByText('Plan to come')).toBeVisible();
  await page.goto(cycle);
  await expect(page.getByRole('link', { name: '1 concern open' })).toBeVisible();
});

test('an amber concern is raised from a question without JavaScript, and planned', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000);
  await signIn(page, DEMO.coordinator);
  const held = await oneAuditCycle(page, 'Early help, with an amber concern', 'W. Nobody');
  const auditor = await enter(browser, held.manager, false);
  await auditor.goto(held.audit);
  const first = auditor.locator('.app-question').first();
  const question = (await first.getAttribute('id')) ?? '';
  await auditor.goto(`${held.audit}/concerns/new?question=${question}`);
  await expect(auditor.getByLabel('Which question is it about?')).toHaveValue(question);
  await fillConcern(auditor, 'Amber');
  await auditor.getByLabel('At what time?').fill('99:99');
  await auditor.getByRole('button', { name: 'Raise this concern' }).click();
  await expect(auditor.getByLabel('What worries you?')).toHaveValue(WORRY);
  await auditor.getByLabel('At what time?').fill(aMinuteAgo());
  await auditor.getByRole('button', { name: 'Raise this concern' }).click();
  await expect(auditor.getByText('The concern is raised, and the people on duty are told')).toBeVisible();

  await page.goto('/concerns?state=waiting');
  await page.getByRole('link', { name: `${held.code}, concern 1` }).click();
  await page.getByLabel('What do you do now?').fill('I look into it.');
  await page.getByRole('button', { name: 'Acknowledge this concern' }).click();
  await page.getByLabel('What will be done?').fill('A visit this week.');
  await page.getByLabel('Who does it?').fill('S. Grant, team manager');
  const group = page.getByRole('group', { name: 'By when?' });
  await group.getByLabel('Day').fill('22');
  await group.getByLabel('Month').fill('12');
  await group.getByLabel('Year').fill('2030');
  await page.getByRole('button', { name: 'Keep this plan' }).click();
  await expect(page.getByText('The plan is kept')).toBeVisible();
  await expect(page.getByText('S. Grant, team manager, by 22 December 2030.').first()).toBeVisible();
});
