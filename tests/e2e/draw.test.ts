import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { drawnCycle, listedCycle } from '#tests/support/draw-cycle.ts';
import { expect, test } from '#tests/support/walk.ts';

test('the planner says what a size buys as it is moved, and hands it to the draw', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await listedCycle(page, 'Early help, planned by size', 60);
  await page.getByRole('textbox', { name: 'Cases to audit' }).fill('29');
  await expect(page.getByText('29 of 60 gives ±13 points')).toBeVisible();
  await expect(page.getByText(/From 60%, only a rise to 91% or more or a fall to 24% or less/)).toBeVisible();
  await expect(page.getByLabel('How many cases to draw')).toHaveValue('29');
  await page.getByRole('slider', { name: 'Cases to audit, slider' }).press('ArrowRight');
  await expect(page.getByText('30 of 60 gives ±13 points')).toBeVisible();
  await expect(page.getByLabel('How many cases to draw')).toHaveValue('30');
  await page.getByRole('textbox', { name: 'Cases to audit' }).fill('61');
  await expect(page.getByText('Enter a whole number from 1 to 60')).toBeVisible();
});

test('without a script the planner gives the same answers', async ({ page, browser }) => {
  await signIn(page, DEMO.coordinator);
  await listedCycle(page, 'Early help, planned without a script', 60);
  const storageState = await page.context().storageState();
  const plain = await browser.newContext({ javaScriptEnabled: false, storageState });
  const bare = await plain.newPage();
  await bare.goto(page.url());
  await bare.getByRole('textbox', { name: 'Cases to audit' }).fill('29');
  await bare.getByRole('button', { name: 'Work it out' }).click();
  await expect(bare.getByText('29 of 60 gives ±13 points')).toBeVisible();
  await bare.getByRole('radio', { name: 'Stratified' }).check();
  await bare.getByRole('button', { name: 'Show how it is shared out' }).click();
  await expect(bare.getByRole('table', { name: 'How 29 cases are shared out by team' })).toBeVisible();
  await plain.close();
});

test('a sample is seen before it is drawn by strata, given up with a reason, and anyone may read how', async ({
  page,
  browser,
}) => {
  await signIn(page, DEMO.coordinator);
  await listedCycle(page, 'Early help, by team', 60);
  await page.getByLabel('How many cases to draw').fill('9');
  await page.getByRole('radio', { name: 'Stratified' }).check();
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await expect(page.getByRole('link', { name: /Look at how the sample is shared out/ })).toBeVisible();
  const shares = page.getByRole('table', { name: 'How 9 cases are shared out by team' });
  await expect(shares.getByRole('row', { name: /^Harbour 20 3/ })).toBeVisible();
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Draw the sample' }).click();
  await expect(page.getByText('Stratified by team, in proportion')).toBeVisible();

  await page.getByRole('link', { name: 'Draw the sample again' }).click();
  await page.getByRole('radio', { name: 'Simple' }).check();
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Give it up and draw again' }).click();
  await expect(page.getByRole('link', { name: 'Say why the draw is given up' })).toBeVisible();
  await page.getByLabel('Why is this draw given up?').fill('A simple draw is enough');
  await page.getByLabel('The list is right').check();
  await page.getByRole('button', { name: 'Give it up and draw again' }).click();
  await expect(page.getByText('Second draw.')).toBeVisible();

  const address = await page.getByRole('link', { name: 'The public page of this draw' }).getAttribute('href');
  const anybody = await browser.newPage();
  await anybody.goto(address ?? '');
  await expect(
    anybody.getByRole('heading', { name: /How the sample of .Early help, by team. was drawn/ }),
  ).toBeVisible();
  await expect(anybody.getByText('“A simple draw is enough”')).toBeVisible();
  await expect(anybody.getByText('head -n 9 order.txt > sample.txt')).toBeVisible();
  await expect(anybody.getByText(/LCS-|Harbour/)).toHaveCount(0);
  await anybody.close();
});

test('a case added by hand is marked wherever it stands', async ({ page }) => {
  await signIn(page, DEMO.coordinator);
  await drawnCycle(page, 'Early help, with one by hand', 5);
  await page.getByRole('button', { name: 'Add a case by hand' }).click();
  await page.getByRole('button', { name: 'Add this case' }).click();
  await expect(page.getByRole('link', { name: 'Enter the case reference' })).toBeVisible();
  const add = async (reference: string) => {
    await page.getByLabel('Case reference').fill(reference);
    await page.getByLabel('Why this case').fill('The family complained');
    await page.getByRole('button', { name: 'Add this case' }).click();
  };
  await add('LCS-1');
  await expect(
    page.getByRole('link', { name: /No case on this cycle’s list has that reference/ }),
  ).toBeVisible();
  await expect(page.getByLabel('Why this case')).toHaveValue('The family complained');
  // Of six cases one at least was not drawn. Each is asked for on a fresh page, which says nothing of the one before.
  const address = page.url();
  let isTaken = false;
  for (let place = 0; place < 6 && !isTaken; place += 1) {
    await page.goto(address);
    await add(`LCS-${10_000 + place}`);
    await expect(page.getByText(/is added, marked|in the sample already/).first()).toBeVisible();
    isTaken = await page.getByText(/is added, marked/).isVisible();
  }
  await expect(page.getByText('EH-06 is added, marked as picked by hand.')).toBeVisible();
  await page.getByRole('link', { name: 'give it a pair' }).click();
  await expect(page.getByRole('row', { name: /^EH-06 Picked by hand/ })).toBeVisible();
});
