import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { DEMO, signIn } from '#tests/support/demonstration.ts';
import { drawnCycle } from '#tests/support/draw-cycle.ts';
import { planCycle } from '#tests/support/plan-cycle.ts';
import { listRoutes, type Route, routeOfAddress } from '#tests/support/routes.ts';
import { expect, test } from '#tests/support/walk.ts';

const PHONE = { width: 375, height: 800 };
const DESK = { width: 1280, height: 900 };
const routes = listRoutes();
const seen = new Set<string>();

async function expectAccessible(page: Page): Promise<void> {
  // No page has frames, so what is found needs no second page to be put together in.
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .setLegacyMode()
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  expect.soft(found, `axe on ${page.url()}`).toEqual([]);
}

async function expectToStandAt375(page: Page): Promise<void> {
  await page.setViewportSize(PHONE);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${page.url()} does not scroll sideways`).toBe(PHONE.width);
  await page.setViewportSize(DESK);
}

async function linksOn(page: Page): Promise<string[]> {
  const hrefs = await page
    .locator('a[href^="/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  return hrefs.map((href) => href.split('#')[0] ?? '');
}

function pageAt(path: string): Route | undefined {
  const route = routeOfAddress(routes, path.split('?')[0] ?? '');
  return route?.kind === 'page' ? route : undefined;
}

function requirePage(path: string): Route {
  const route = pageAt(path);
  if (!route) throw new Error(`${path} is no page of the service`);
  return route;
}

/** Looks at these addresses, then follows every link to a kind of page not yet seen by this person. */
async function walkFrom(page: Page, starts: readonly string[]): Promise<void> {
  const mine = new Set<string>();
  const ahead: string[] = [];
  const look = async (path: string, route: Route) => {
    mine.add(route.pattern);
    seen.add(route.pattern);
    await page.goto(path);
    await expect.soft(page.getByRole('heading', { level: 1 }).first(), `${path} has a heading`).toBeVisible();
    await expectAccessible(page);
    await expectToStandAt375(page);
    ahead.push(...(await linksOn(page)));
  };
  for (const path of starts) await look(path, requirePage(path));
  for (let path = ahead.shift(); path !== undefined; path = ahead.shift()) {
    const route = pageAt(path);
    if (route && !mine.has(route.pattern)) await look(path, route);
  }
}

test.describe.configure({ mode: 'serial' });

test.describe('every page is accessible (axe) and stands at 375 pixels', () => {
  test('before signing in', async ({ page }) => {
    for (const path of [
      '/sign-in',
      '/signed-out',
      '/accessibility',
      '/invitations/no-such-link',
      '/no-such-page',
    ]) {
      await page.goto(path);
      seen.add(routeOfAddress(routes, path)?.pattern ?? '');
      await expectAccessible(page);
      await expectToStandAt375(page);
    }
  });

  for (const who of [DEMO.manager, DEMO.leader, DEMO.administrator, DEMO.practitioner]) {
    test(`wherever the links lead ${who}`, async ({ page }) => {
      test.setTimeout(400_000);
      await signIn(page, who);
      await walkFrom(page, ['/']);
    });
  }

  test('wherever the links lead a coordinator, who is also planning a cycle', async ({ page }) => {
    test.setTimeout(600_000);
    await signIn(page, DEMO.coordinator);
    const returns = await page
      .getByRole('button', { name: 'Watch the returns' })
      .first()
      .getAttribute('href');
    await page.goto('/findings');
    const published = await page
      .getByRole('link', { name: /^Evidence was found/ })
      .first()
      .getAttribute('href');
    const twice = await page
      .getByRole('listitem')
      .filter({ hasText: 'Child protection, June 2014 · edition' })
      .getByRole('link')
      .first()
      .getAttribute('href');
    await drawnCycle(page, 'Early help, drawn', 5);
    const drawn = new URL(page.url()).pathname;
    await planCycle(page, 'Early help, being planned');
    const { pathname } = new URL(page.url());
    await walkFrom(page, [
      '/',
      returns ?? '',
      returns?.replace(/returns$/, 'pairs') ?? '',
      published ?? '',
      // Published twice: only such a cycle leads to its editions side by side.
      twice ?? '',
      drawn,
      pathname,
      `${pathname}/sample`,
      `${pathname}/pairs`,
      `${pathname}/returns`,
    ]);
  });

  test('for someone whose role does not use a page', async ({ page }) => {
    await signIn(page, DEMO.leader);
    await page.goto('/people');
    await expect(page.getByRole('heading', { name: 'You do not have access to this page' })).toBeVisible();
    await expectAccessible(page);
    await expectToStandAt375(page);
  });

  test('and no page is beyond the reach of links', () => {
    const pages = routes.filter(({ kind }) => kind === 'page').map(({ pattern }) => pattern);
    expect(pages.filter((pattern) => !seen.has(pattern))).toEqual([]);
  });
});
