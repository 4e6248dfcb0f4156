import { expect, test, type Page } from '@playwright/test';

async function shown(page: Page, path: string) {
  await page.goto(path);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.skeleton')).toHaveCount(0);
}

const beyondTheWindow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('a name without a space does not widen the page', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({
      response,
      body: text.replaceAll('"name":"Oded Basyuk"', `"name":"${'Oded'.repeat(30)}"`),
    });
  });
  for (const path of ['/meetings', '/actors/israel']) {
    await shown(page, path);
    await expect(page.getByRole('link', { name: /OdedOded/ }).first()).toBeVisible();
    expect(await beyondTheWindow(page), path).toBe(0);
  }
});

test('letters twice as large fit, and leave the skip link out of sight', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await shown(page, '/meetings');
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '212.5%';
  });
  expect(await beyondTheWindow(page)).toBe(0);
  const skip = page.getByRole('link', { name: 'Skip to the content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeInViewport({ ratio: 1 });
});

test('only the menu item of this list is underlined in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await shown(page, '/actors');
  const underlined = await page
    .getByRole('navigation', { name: 'Record' })
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).borderBottomWidth !== '0px')
        .map((link) => link.textContent),
    );
  expect(underlined).toEqual(['Actors']);
});
