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
