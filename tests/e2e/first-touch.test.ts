import type { BrowserContext, Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { waitForLiveForm } from '#tests/support/live-form.ts';
import { expect, test } from '#tests/support/walk.ts';

const status = (page: Page) => page.locator('.app-identity-bar__status');
const NOTE = 'textarea[name$=".note"]';

/** How many questions of the page React has taken up: it marks what it draws. */
const taken = (page: Page) =>
  page.evaluate(() => {
    const isTaken = (card: Element) => Object.keys(card).some((name) => name.startsWith('__reactProps'));
    return [...document.querySelectorAll('.app-question')].filter(isTaken).length;
  });

/** Puts words into the first note as a program does that writes for somebody: no key goes down. */
const dictate = (page: Page, words: string) =>
  page.evaluate(
    ([field, text]) => {
      const box = document.querySelector<HTMLTextAreaElement>(field);
      if (!box) throw new Error('There is no note');
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    },
    [NOTE, words] as const,
  );

/** The form of an audit that is still with its pair, in a tab in which nobody has pointed at anything. */
async function openUntouched(page: Page, context: BrowserContext): Promise<Page> {
  await signIn(page, DEMO.manager);
  await page
    .getByRole('button', { name: /^(Start|Continue) CF/ })
    .last()
    .click();
  await waitForLiveForm(page);
  const untouched = await context.newPage();
  await untouched.goto(page.url());
  await waitForLiveForm(untouched);
  return untouched;
}

test('a question nobody has touched waits, and the very key that wakes it answers it', async ({
  page,
  context,
}) => {
  const form = await openUntouched(page, context);
  expect(await taken(form)).toBe(0);
  const current = form.locator('.app-question--current');
  const id = await current.getAttribute('id');
  await form.keyboard.press('1');
  await expect(form.locator(`[id="${id}"] input:checked`).first()).toBeAttached();
  await expect(status(form)).toContainText('Saved at');
  await expect.poll(() => taken(form)).toBeGreaterThan(0);
});

test('what is put into a field without a key or a touch, as dictation does, is saved', async ({
  page,
  context,
}) => {
  const form = await openUntouched(page, context);
  // The second time over words that are there already.
  for (const words of ['Dictated at first', 'Dictated again']) {
    expect(await taken(form)).toBe(0);
    const saved = form.waitForResponse((reply) => reply.url().includes('/answers/') && reply.ok());
    await dictate(form, words);
    await saved;
    await form.reload();
    await waitForLiveForm(form);
    await expect(form.locator(NOTE).first()).toHaveValue(words);
  }
});
