import { expect, test } from '@playwright/test';

test('a passage link shows the passage in its source', async ({ page }) => {
  await page.goto('/meetings/baku-meeting');
  const disclosure = page.locator('details.evidence').first();
  await disclosure.locator('summary').click();
  const passage = disclosure.locator('.passage', { has: page.locator('blockquote') }).first();
  const quoted = (await passage.locator('blockquote').textContent()) ?? '';
  await passage.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/sources\/[^?]+\?start=\d+&end=\d+#passage$/);
  const mark = page.locator('mark#passage');
  await expect(mark).toBeInViewport();
  await expect(mark).toBeFocused();
  expect(quoted).toContain((await mark.textContent()) ?? 'nothing marked');
  await expect(page.getByText('The passage marked below supports:')).toBeVisible();
  await expect(page.locator('.notice').getByRole('link', { name: /Baku/ }).first()).toBeVisible();
});

test('a source whose text is not held says where to look', async ({ page }) => {
  await page.goto('/sources/ynetnews-article');
  await expect(page.getByText(/does not hold this source’s text/)).toBeVisible();
  await expect(page.getByText(/^Paragraph \d+/).first()).toBeVisible();
});
