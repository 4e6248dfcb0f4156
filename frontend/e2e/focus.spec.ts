import { expect, test, type Page } from '@playwright/test';

// The focus never drops to the body, from where the next Tab begins at the top of the page.

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('more of a list moves the focus to the first of them, and says how many', async ({ page }) => {
  await page.goto('/policies');
  const more = page.getByRole('button', { name: 'Show more' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(more).toHaveCount(0);
  await expect(page.locator('.cards > .card').nth(20).getByRole('link').first()).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^(\d+) of \1 shown$/ })).toBeVisible();
});

test('clearing a choice leaves the focus in its field', async ({ page }) => {
  await page.goto('/meetings?involving=israel');
  await page.getByRole('button', { name: 'Clear involving' }).click();
  await expect(page).toHaveURL('/meetings');
  await expect(page.getByRole('combobox', { name: 'Involving' })).toBeFocused();
});

test('showing all after nothing fitted moves the focus to the heading', async ({ page }) => {
  await page.goto('/meetings?confirmation=RETRACTED');
  await page.getByRole('link', { name: 'Show all meetings' }).click();
  await expect(heading(page)).toBeFocused();
});

for (const path of ['/meetings', '/meetings/baku-meeting']) {
  test(`trying ${path} again moves the focus to the heading`, async ({ page }) => {
    await page.route('**/graphql?*', (route) => route.abort());
    await page.goto(path);
    const again = page.getByRole('button', { name: 'Try again' });
    await expect(again).toBeVisible();
    await page.unroute('**/graphql?*');
    await again.click();
    await expect(again).toHaveCount(0);
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await expect(heading(page)).toBeFocused();
  });
}

test('a page that is still loading has a heading with the focus, and hands it on', async ({
  page,
}) => {
  await page.goto('/meetings');
  await page.route('**/graphql?*', async (route) => {
    await new Promise((done) => setTimeout(done, 500));
    await route.continue();
  });
  await page.getByRole('link', { name: /meet in Baku/ }).click();
  await expect(heading(page)).toHaveText('Loading the meeting…');
  await expect(page).toHaveTitle('Loading the meeting… · Backchannel');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText('Baku');
  await expect(heading(page)).toBeFocused();
});

test('links lead on without a reload, whatever page the reader came from', async ({ page }) => {
  await page.goto('/meetings');
  await page.evaluate(() => {
    document.documentElement.dataset['loaded'] = 'once';
  });
  await page.getByRole('link', { name: /meet in Baku/ }).click();
  await expect(heading(page)).toContainText('Baku');
  await page.getByRole('link', { name: 'Actors', exact: true }).click();
  await expect(heading(page)).toHaveText('Actors');
  await expect(page.locator('html')).toHaveAttribute('data-loaded', 'once');
});
