import { expect, test } from '@playwright/test';

test('the front page answers the founding question', async ({ page }) => {
  await page.goto('/');
  const answer = page.getByRole('region', { name: /Israel’s National Security Council/ });
  await expect(answer.getByRole('heading', { level: 3 })).toHaveCount(2);
  await expect(answer.getByText(/^2 meetings/)).toBeVisible();
  await expect(answer.getByRole('link', { name: 'Tzachi Hanegbi' })).toBeVisible();
  await expect(answer.getByRole('link', { name: 'Oded Basyuk' })).toBeVisible();
  await expect(
    answer.locator('q', { hasText: "members of Israel's National Security Council" }),
  ).toBeVisible();
});

test('each of its facts opens its passage', async ({ page }) => {
  await page.goto('/');
  const answer = page.getByRole('region', { name: /Israel’s National Security Council/ });
  await expect(answer.getByRole('heading', { level: 3 })).toHaveCount(2);
  const disclosures = answer.locator('details.evidence');
  const number = await disclosures.count();
  expect(number).toBeGreaterThanOrEqual(8);
  for (let i = 0; i < number; i++) {
    const disclosure = disclosures.nth(i);
    await disclosure.locator('summary').focus();
    await page.keyboard.press('Enter');
    await expect(disclosure.locator('.passage').first()).toBeVisible();
    await expect(disclosure.getByText(/independent source/)).toBeVisible();
  }
});
