import { expect, test } from '@playwright/test';

test('an actor’s meetings begin with the latest', async ({ page }) => {
  await page.goto('/actors/syria');
  const meetings = page.getByRole('region', { name: /^Meetings/ });
  await expect(meetings.getByText('The latest first.')).toBeVisible();
  // Could have been half a year before all the others.
  await expect(meetings.getByRole('heading', { level: 3 }).last()).toHaveText(
    'Ahmed al-Sharaa and Donald Trump meet and shake hands',
  );
});

test('whom an actor met most often leads to all their meetings', async ({ page }) => {
  await page.goto('/actors/tzachi-hanegbi');
  const contacts = page.getByRole('region', { name: 'Met most often' });
  const all = contacts.getByRole('link', { name: /^\d+ meetings?$/ }).first();
  const total = await all.innerText();
  await all.click();
  await expect(page).toHaveURL(/\/meetings\?contact=tzachi-hanegbi\./);
  await expect(page.getByText(total, { exact: true })).toBeVisible();
  await page.getByRole('link', { name: /^Remove “Between Tzachi Hanegbi and / }).click();
  await expect(page).toHaveURL('/meetings');
});
