import { expect, test, type Page } from '@playwright/test';

const scrolled = (page: Page) => page.evaluate(() => Math.round(window.scrollY));

/** As the browser keeps it: once the page has come to rest. */
async function atRest(page: Page) {
  await page.waitForTimeout(250);
  return scrolled(page);
}

test('Back leads to the place in a list, with all that was loaded of it', async ({ page }) => {
  await page.goto('/policies');
  const cards = page.locator('.cards > .card');
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(cards).toHaveCount(21);
  const last = cards.nth(20).getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  const place = await atRest(page);
  expect(place).toBeGreaterThan(500);
  await last.click();
  await expect(page).toHaveURL(/\/policies\/./);
  await expect(page.locator('.skeleton')).toHaveCount(0);
  expect(await scrolled(page)).toBe(0);

  await page.goBack();
  await expect(cards).toHaveCount(21);
  await expect.poll(() => scrolled(page)).toBe(place);
  await expect(last).toBeFocused();

  await page.goForward();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(0);
});

test('Back waits for a list that must be loaded again', async ({ page }) => {
  await page.goto('/statements');
  await expect(page.locator('.cards > .card').nth(6)).toBeVisible();
  await page.evaluate(() => {
    window.scrollTo(0, 900);
  });
  const place = await atRest(page);
  await page.reload();
  await expect(page.locator('.cards > .card').nth(6)).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(place);
});

test('Back to another narrowing shows its list again', async ({ page }) => {
  await page.goto('/meetings');
  const total = page.locator('.list-total');
  await expect(total).toHaveText(/meetings/);
  const all = (await total.textContent()) ?? '';
  await page.getByLabel('Standing').selectOption('Retracted');
  await expect(total).toHaveText('0 meetings');
  await page.goBack();
  await expect(total).toHaveText(all);
  await expect(page.getByLabel('Standing')).toHaveValue('');
});

test('a link to where the reader is adds no step to go back over', async ({ page }) => {
  await page.goto('/meetings');
  const steps = () => page.evaluate(() => window.history.length);
  const before = await steps();
  const here = page.getByRole('link', { name: 'Meetings', exact: true });
  await here.click();
  await here.click();
  expect(await steps()).toBe(before);
});
