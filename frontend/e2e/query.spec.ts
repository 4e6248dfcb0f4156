import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { pageKinds } from './every-page';

for (const path of pageKinds.filter((path) => path !== '/no-such-page')) {
  test(`${path} shows the query it ran`, async ({ page }) => {
    await page.goto(path);
    await page.getByText('Show the query').click();
    const query = page.getByRole('region', { name: 'Query', exact: true });
    await expect(query).toContainText(/^(query|#)/);
    const link = page.getByRole('link', { name: 'Open it in GraphiQL' });
    const url = new URL((await link.getAttribute('href')) ?? '', page.url());
    expect(url.pathname).toBe('/graphiql/');
    expect(url.searchParams.get('query')).toBe(await query.textContent());
  });
}

test('GraphiQL opens with the document in its editor, runs it, and stays with its origin', async ({
  page,
  baseURL,
}) => {
  const elsewhere: string[] = [];
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== baseURL) elsewhere.push(request.url());
  });
  await page.goto('/meetings/baku-meeting');
  await page.getByText('Show the query').click();
  await page.getByRole('link', { name: 'Open it in GraphiQL' }).click();
  await expect(page).toHaveURL(/\/graphiql\/\?query=/);
  await expect(page.locator('.graphiql-query-editor')).toContainText('MeetingPage');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('Israeli and Syrian officials meet');
  expect(elsewhere).toEqual([]);
});

test('a first visitor to the playground runs the query that is there', async ({ page }) => {
  await page.goto('/graphiql/');
  await expect(page).toHaveTitle('Playground · Backchannel');
  await expect(page.locator('.graphiql-query-editor')).toContainText('query WhoMetLast');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"participants"');
  await expect(page.locator('.result-window')).not.toContainText('"errors"');
});

test('the address of the playground carries what is typed', async ({ page }) => {
  await page.goto('/graphiql/?query=%7B__typename%7D&variables=%7B%22a%22%3A1%7D');
  await expect(page.getByRole('region', { name: 'Variables' })).toContainText('"a"');
  await page.getByRole('textbox', { name: 'Query', exact: true }).focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('{ meetings { totalCount } }');
  await expect(page).toHaveURL(/query=%7B%20meetings/);
  await page.reload();
  await expect(page.locator('.graphiql-query-editor')).toContainText('meetings');
});

test('the playground leads back, names its fields, and has room for each at 390 pixels', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/graphiql/');
  const answer = page.locator('.result-window');
  for (const pane of [page.locator('.graphiql-query-editor'), answer]) {
    await expect(pane).toBeVisible();
    expect((await pane.boundingBox())?.width).toBeGreaterThan(340);
  }
  const beyond = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(beyond).toBe(0);
  await expect(page.locator('textarea[aria-label]')).toHaveCount(4);
  await expect(page.locator('textarea:not([aria-label])')).toHaveCount(0);
  await page.getByRole('link', { name: 'Backchannel' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('An open record');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the playground can be read in the ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/graphiql/');
    await page.getByRole('button', { name: /Execute query/ }).click();
    await expect(page.locator('.result-window')).toContainText('"participants"');
    // A pop-up over what is being pointed at would be in the way.
    await page.getByRole('heading', { level: 1 }).hover();
    await expect(page.locator('.graphiql-tooltip')).toHaveCount(0);
    const { violations } = await new AxeBuilder({ page })
      // The editors scroll by keys pressed in their hidden fields, which axe does not know.
      .disableRules('scrollable-region-focusable')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });
}
