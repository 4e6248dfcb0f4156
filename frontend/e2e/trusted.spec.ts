import { expect, test, type Response } from '@playwright/test';
import { pageKinds, questionPages, unknownPage } from './every-page';

// Against an application that runs only documents it was built with.

test('no free document is run', async ({ request }) => {
  const answer = await request.post('/graphql', { data: { query: '{ __typename }' } });
  expect(await answer.text()).toContain('DOCUMENT_NOT_TRUSTED');
});

for (const path of new Set(
  [...pageKinds, ...questionPages].filter((path) => path !== unknownPage),
)) {
  test(`${path} is shown, and names its documents instead of sending them`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.pathname === '/graphql') asked.push(`${request.method()} ${url.search}`);
    });
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.skeleton')).toHaveCount(0);
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(asked.length).toBeGreaterThan(0);
    for (const one of asked) expect(one).toMatch(/^GET \?documentId=sha256%3A[0-9a-f]{64}(&|$)/);
  });
}

test('a page that is loaded again asks only whether its answer still holds', async ({ page }) => {
  const answered = (response: Response) => new URL(response.url()).pathname === '/graphql';
  const [first] = await Promise.all([
    page.waitForResponse(answered),
    page.goto('/meetings/baku-meeting'),
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baku');
  const [again] = await Promise.all([
    page.waitForResponse(answered),
    page.goto('/meetings/baku-meeting'),
  ]);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Baku');
  const tag = await first.headerValue('etag');
  expect(tag).toMatch(/^W\/"/);
  expect(await again.request().headerValue('if-none-match')).toBe(tag);
});

test('GraphiQL is told why it can run nothing', async ({ page }) => {
  await page.goto('/graphiql/?query=%7B__typename%7D');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText(
    'this server runs only documents that it trusts',
  );
});
