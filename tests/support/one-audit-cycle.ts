import type { Page } from '@playwright/test';
import { caseloadList, chooseList, csvFile } from '#tests/support/caseload.ts';
import { EARLY_HELP, type PairsWork, planCycle } from '#tests/support/plan-cycle.ts';

/** A cycle of early help with one audit: where both are, and who sits in the pair, as they sign in. */
export type OneAuditCycle = { cycle: string; audit: string; code: string; manager: string; chair: string };

/** The first part of the address someone of the demonstration signs in with. */
const signInOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z ]/g, '')
    .trim()
    .replaceAll(' ', '.');

/** Plans, draws, pairs and opens a cycle of one audit by the page; every case of its list is one of this worker's. */
export async function oneAuditCycle(
  page: Page,
  name: string,
  worker: string,
  pairs?: PairsWork,
): Promise<OneAuditCycle> {
  await planCycle(page, name, EARLY_HELP, pairs);
  const cycle = new URL(page.url()).pathname;
  await chooseList(page, csvFile(caseloadList(30).replaceAll(/Worker \d+/g, worker)));
  await page.getByRole('button', { name: 'Load these 30 cases' }).click();
  await page.getByLabel('How many cases to draw').fill('1');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await page.getByRole('button', { name: 'Build the pairs' }).click();
  await page.getByRole('button', { name: /^Keep/ }).click();
  await page.getByLabel('The sample and the pairs are right').check();
  await page.getByRole('button', { name: 'Open this cycle' }).click();
  await page.goto(`${cycle}/returns`);
  const row = page.getByRole('table', { name: 'Ledger of returns' }).locator('tbody tr').first();
  const link = row.getByRole('rowheader').getByRole('link');
  const pair = (await row.getByRole('cell').first().locator('.app-ledger__more').textContent()) ?? '';
  const [manager = '', chair = ''] = pair.split(' and ').map(signInOf);
  return {
    cycle,
    audit: (await link.getAttribute('href')) ?? '',
    code: (await link.textContent()) ?? '',
    manager,
    chair,
  };
}
