import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { aPassage, pageKinds, questionPages, unknownPage } from './every-page';

async function shown(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

async function openAll(page: Page) {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

test.describe('each of the sixteen questions', () => {
  test('has a page', () => {
    expect(questionPages).toHaveLength(16);
  });

  for (const path of questionPages) {
    test(`${path} shows an answer`, async ({ page }) => {
      await shown(page, path);
      await expect(page.getByRole('alert')).toHaveCount(0);
      await expect(page.locator('.answer').getByRole('link').first()).toBeVisible();
      await expect(page.locator('.answer').getByText('[object Object]')).toHaveCount(0);
    });
  }
});

test.describe('each kind of page', () => {
  for (const path of pageKinds) {
    test(`${path} reloads, is accessible, and stays with its origin`, async ({ page, baseURL }) => {
      const elsewhere: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== new URL(baseURL ?? '').origin) {
          elsewhere.push(request.url());
        }
      });
      page.on('console', (message) => {
        // The page of an unknown address is served with 404, which the browser reports.
        const toldUnknown = path === unknownPage && message.text().includes('404');
        if (message.type() === 'error' && !toldUnknown) complaints.push(message.text());
      });
      await shown(page, path);
      const heading = await page.getByRole('heading', { level: 1 }).textContent();
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading ?? '');
      await expect(page.locator('.skeleton')).toHaveCount(0);
      await expect(page.getByRole('alert')).toHaveCount(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
      expect(elsewhere).toEqual([]);
      expect(complaints).toEqual([]);
    });
  }

  // Many pages in one test.
  test.describe.configure({ timeout: 120_000 });

  test('is accessible in the dark too, opened and marked', async ({ page, request }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    const { start, end } = await aPassage(request);
    for (const path of [
      '/',
      '/meetings/baku-meeting',
      '/statements',
      `/sources/founding-briefing?start=${start}&end=${end}#passage`,
    ]) {
      await shown(page, path);
      await openAll(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
    }
  });

  test('fits 390 pixels', async ({ page, request }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const { start, end } = await aPassage(request);
    const passage = `/sources/founding-briefing?start=${start}&end=${end}`;
    for (const path of [...pageKinds, ...questionPages, passage]) {
      await shown(page, path);
      await openAll(page);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond, path).toBe(0);
    }
  });
});

test('the skip link leads past the navigation', async ({ page }) => {
  await shown(page, '/meetings');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});
