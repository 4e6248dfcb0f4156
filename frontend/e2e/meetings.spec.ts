import { expect, test } from '@playwright/test';

test('meetings are narrowed by an actor, by keyboard alone', async ({ page }) => {
  await page.goto('/meetings');
  const total = page.locator('.list-total');
  await expect(total).toHaveText(/^\d+ meetings$/);
  const all = await total.textContent();
  const field = page.getByRole('combobox', { name: 'Involving' });
  await field.focus();
  await page.keyboard.type('security council');
  await expect(page.getByRole('option', { name: /National Security Council/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/involving=israel-national-security-council/);
  await expect(total).toHaveText('2 meetings');
  await expect(field).toBeFocused();

  await page.getByRole('switch', { name: 'Directly' }).check();
  await expect(page).toHaveURL(/directly=true/);
  await expect(total).toHaveText('1 meeting');

  await page.reload();
  await expect(total).toHaveText('1 meeting');
  await expect(field).toHaveValue(/National Security Council/);

  await page.getByRole('button', { name: 'Clear involving' }).click();
  await expect(total).toHaveText(all ?? '');
});

test('a narrowing that nothing fits says so', async ({ page }) => {
  await page.goto('/meetings?confirmation=RETRACTED');
  await expect(page.getByText('No meeting in the record fits all of this.')).toBeVisible();
});

test('following a link moves the focus to the new heading', async ({ page }) => {
  await page.goto('/meetings');
  await page.getByRole('link', { name: /meet in Baku/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/Baku.* · Backchannel/);
});

test('a long name ends before the button that clears it', async ({ page }) => {
  await page.goto('/meetings?involving=israel-national-security-council');
  const clear = page.getByRole('button', { name: 'Clear involving' });
  const room = await page
    .getByRole('combobox', { name: 'Involving' })
    .evaluate((field) => parseFloat(getComputedStyle(field).paddingRight));
  expect(room).toBeGreaterThanOrEqual((await clear.boundingBox())?.width ?? Infinity);
});

test('a list names what it is narrowed by, in its fields and its title', async ({ page }) => {
  await page.goto('/statements?about=israel-stance-on-syria-new-government');
  await expect(page.getByRole('combobox', { name: 'About' })).toHaveValue(/stance.*Syria/i);
  await expect(page).toHaveTitle(/^Statements: about .*Syria/i);
  await page.goto('/meetings?involving=nobody-at-all&country=azerbaijan');
  await page.getByRole('link', { name: 'Remove “Involving”' }).click();
  await expect(page).toHaveURL('/meetings?country=azerbaijan');
  await expect(page.locator('.list-total')).toHaveText(/^\d+ meetings?$/);
});

test('meetings are narrowed by days and text, and turned round', async ({ page }) => {
  await page.goto('/meetings');
  const total = page.locator('.list-total');
  const titles = page.locator('.card-title');
  await expect(titles.first()).toBeVisible();
  const forward = await titles.allTextContents();
  await page.getByLabel('Order').selectOption('Latest first');
  await expect(page).toHaveURL('/meetings?order=latest');
  await expect(titles.first()).not.toHaveText(forward[0] ?? '');
  await page.getByLabel('From').fill('2025-05-01');
  await page.getByLabel('To').fill('2025-05-31');
  await expect(page).toHaveURL('/meetings?from=2025-05-01&order=latest&to=2025-05-31');
  await page.getByRole('searchbox', { name: 'Text' }).pressSequentially('wider talks');
  await expect(page).toHaveURL(/text=wider\+talks/);
  await expect(titles).toHaveText([/Wider talks/]);
  await expect(total).toHaveText('1 meeting');
});

test('a year that is being typed narrows nothing until it is whole', async ({ page }) => {
  const asked: string[] = [];
  await page.goto('/meetings');
  await expect(page.locator('.card-title').first()).toBeVisible();
  page.on('request', (request) => {
    asked.push(new URL(request.url()).searchParams.get('variables') ?? '');
  });
  await page.getByLabel('From').pressSequentially('05012025', { delay: 300 });
  await expect(page).toHaveURL('/meetings?from=2025-05-01');
  expect(asked.filter((variables) => variables !== '')).toHaveLength(1);
});

test('on a phone further filters are folded, so that the list begins in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/meetings');
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeInViewport();
  await expect(page.getByLabel('Standing')).toBeHidden();
  await page.getByRole('button', { name: 'More filters' }).click();
  await page.getByLabel('Standing').selectOption('Confirmed');
  await expect(page).toHaveURL(/confirmation=CONFIRMED/);
  await page.reload();
  await expect(page.getByLabel('Standing')).toHaveValue('CONFIRMED');
});
