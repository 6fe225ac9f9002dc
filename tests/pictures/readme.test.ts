import { expect, test } from '@playwright/test';
import { takePicture } from '#tests/pictures/take-picture.ts';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { openFirstFindings } from '#tests/support/first-findings.ts';

const DESK = { width: 1280, height: 980 };
const PHONE = { width: 375, height: 1100 };

test('the README shows what a leader reads', async ({ page }) => {
  await signIn(page, DEMO.leader);
  await openFirstFindings(page);
  await takePicture(page, 'findings');
  await page.getByRole('link', { name: 'Core groups held regularly and judged of good quality' }).click();
  await expect(page.locator('.recharts-surface').first()).toBeVisible();
  await takePicture(page, 'key-area');
});

test('the README shows the form an auditor fills', async ({ page }) => {
  await signIn(page, DEMO.manager);
  await page
    .getByRole('button', { name: /Continue/ })
    .first()
    .click();
  await page.waitForURL(/\/audits\//);
  await takePicture(page, 'audit', false);
  await page.setViewportSize(PHONE);
  await takePicture(page, 'audit-phone', false);
});

test('the README shows how a pair agrees on what it judged differently', async ({ page }) => {
  await signIn(page, DEMO.agreeing);
  await page.getByRole('button', { name: /^Agree together/ }).click();
  await page.setViewportSize(DESK);
  await takePicture(page, 'agree', false);
});

test('the README shows what becomes of an audit after its return', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.getByRole('link', { name: 'Concerns' }).click();
  await page.getByRole('link', { name: /^CF-19/ }).click();
  await page.setViewportSize(DESK);
  await takePicture(page, 'concern', false);
  await page.goto('/cycles');
  await page.getByRole('link', { name: 'Cared for children post 16, cycle 1' }).click();
  await page.getByRole('link', { name: 'Moderation', exact: true }).click();
  await takePicture(page, 'moderation', false);
  await page.getByRole('link', { name: 'Replies', exact: true }).click();
  await takePicture(page, 'replies', false);
});

test('the README shows what a coordinator watches', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: 'Cared for children post 16, cycle 1' }).click();
  await takePicture(page, 'cycle');
  await page.getByRole('link', { name: 'Pairs', exact: true }).click();
  await takePicture(page, 'pairs', false);
  await page.getByRole('link', { name: 'Returns' }).click();
  await takePicture(page, 'returns', false);
  await page
    .getByRole('row', { name: /CF-06/ })
    .getByRole('link', { name: /^Follow up/ })
    .click();
  await takePicture(page, 'follow-up');
  await page.getByRole('link', { name: 'Programme' }).click();
  await takePicture(page, 'programme');
});

test('the README shows how a sample is planned', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await page.goto('/cycles');
  await page.getByRole('link', { name: 'Supervision files, cycle 1' }).click();
  await chooseList(page, csvFile(caseloadList(187)));
  await page.getByRole('button', { name: 'Load these 187 cases' }).click();
  await expect(page.getByRole('heading', { name: 'How many cases?' })).toBeVisible();
  await page.setViewportSize(DESK);
  await takePicture(page, 'planner', false);
});
