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
