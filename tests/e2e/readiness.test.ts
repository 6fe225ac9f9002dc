import type { Page } from '@playwright/test';
import { addDays } from '#lib/statistics/calendar-day.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { fillDate } from '#tests/support/plan-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

const partsOf = (iso: string) => iso.split('-').map(Number).toReversed();
const inDays = (days: number) => partsOf(addDays(new Date().toISOString().slice(0, 10), days));

const rowOf = (page: Page, name: string) =>
  page.getByRole('row').filter({ has: page.getByRole('link', { name, exact: true }) });

test('a coordinator records who came, and whoever came is ready', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.getByRole('link', { name: 'Auditors', exact: true }).click();
  await page.getByLabel('Tool').selectOption({ label: 'Supervision files' });
  await page.getByRole('button', { name: 'Apply filter' }).click();
  await expect(rowOf(page, 'David Okafor')).toContainText('Not trained');
  await page.getByRole('link', { name: 'Training sessions' }).click();
  await page.getByRole('link', { name: 'Supervision files: first sitting' }).click();
  const came = (name: string) => page.getByRole('group', { name: `Did ${name} come?` });
  await came('David Okafor').getByLabel('Came', { exact: true }).check();
  await came('Helen Marsh').getByLabel('Did not come').check();
  await page.getByRole('button', { name: 'Save who came' }).click();
  await expect(page.getByText('Who came is recorded')).toBeVisible();
  await expect(came('David Okafor').getByLabel('Came', { exact: true })).toBeChecked();
  await page.goto('/readiness?tool=supervision-files');
  await expect(rowOf(page, 'David Okafor')).toContainText('Trained until');
  await expect(rowOf(page, 'Helen Marsh')).toContainText('Not trained');
});

test('a session that is planned wrongly keeps what was typed, and asks whoever is due', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/training/new');
  await page.getByLabel('Title').fill('Early help: trying the tool');
  await page.getByLabel('Tool it is about').selectOption({ label: 'Early help' });
  await page.getByLabel('Everyone who is due').check();
  await page.getByRole('button', { name: 'Plan this session' }).click();
  await expect(page.getByRole('link', { name: 'Enter the day of the session' })).toBeVisible();
  await expect(page.getByLabel('Title')).toHaveValue('Early help: trying the tool');
  await expect(page.getByLabel('Everyone who is due')).toBeChecked();
  await fillDate(page, 'Day', inDays(20));
  await page.getByRole('button', { name: 'Plan this session' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Early help: trying the tool' })).toBeVisible();
  await expect(page.getByText('11 people')).toBeVisible();
  await page.getByText('Cancel this session').first().click();
  await page.getByRole('button', { name: 'Cancel this session' }).click();
  await expect(page.getByRole('link', { name: /^Tick the box/ })).toBeVisible();
  await page.getByLabel('This session does not take place').check();
  await page.getByRole('button', { name: 'Cancel this session' }).click();
  await expect(page.getByText('The session is cancelled')).toBeVisible();
});

test('an auditor records days away, is told which audits fall due then, and the coordinator sees them', async ({
  page,
  browser,
}) => {
  await signIn(page, DEMO.manager);
  await page.getByRole('link', { name: 'Days away', exact: true }).click();
  await fillDate(page, 'First day away', inDays(0));
  await page.getByRole('button', { name: 'Record these days' }).click();
  await expect(page.getByRole('link', { name: 'Enter the last day away' })).toBeVisible();
  await fillDate(page, 'Last day away', inDays(12));
  await page.getByRole('button', { name: 'Record these days' }).click();
  await expect(page.getByText(/^You have \d+ audits? due in these days/)).toContainText(
    'Tell the Safeguarding unit.',
  );
  const coordinator = await browser.newPage();
  await signIn(coordinator, DEMO.coordinator);
  await coordinator.goto('/readiness');
  await expect(rowOf(coordinator, 'Helen Marsh')).toContainText('Away until');
  await coordinator.close();
  await page.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('These days are removed')).toBeVisible();
});

test('a theme of the programme becomes a planned cycle', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await page.getByRole('link', { name: 'Plan this cycle – Core groups and plans' }).click();
  await expect(page.getByLabel('Theme')).toHaveValue('Core groups and plans');
  await expect(page.getByLabel('Tool').locator('option:checked')).toContainText('Core groups');
  await page.getByLabel('Name of the cycle').fill('Core groups, cycle 1');
  await page.getByLabel('Purpose').fill('To see whether core groups keep plans moving');
  const dates = {
    'First day of the period': '2026-04-01',
    'Last day of the period': '2026-09-30',
    Opens: '2027-02-01',
    'Audits due': '2027-03-01',
    'Report due': '2027-03-25',
  };
  for (const [legend, iso] of Object.entries(dates)) await fillDate(page, legend, partsOf(iso));
  await page.getByRole('button', { name: 'Plan this cycle' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Core groups, cycle 1' })).toBeVisible();
  await page.goto('/programme?year=2026');
  await expect(rowOf(page, 'Core groups, cycle 1')).toContainText(
    'Audits 1 February 2027 to 1 March 2027, report 25 March 2027',
  );
  await expect(page.getByRole('link', { name: 'Plan this cycle – Core groups and plans' })).toHaveCount(0);
});

test('a leader reads the programme and plans nothing', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await page.getByRole('link', { name: 'Programme', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Next themes' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Add a theme' })).toHaveCount(0);
  await page.goto('/programme?year=2010');
  await page.getByRole('link', { name: 'Child protection, cycle 1' }).click();
  await expect(page).toHaveURL(/\/findings$/);
});
