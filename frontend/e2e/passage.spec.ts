import { expect, test, type Locator } from '@playwright/test';

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

test('a fact with many passages goes on to the last of them', async ({ page }) => {
  await page.goto('/statements/al-shibani-post-on-x');
  const disclosure = page.locator('details.evidence').first();
  await expect(disclosure.locator('summary')).toHaveText(/^6 passages/);
  await disclosure.locator('summary').click();
  await expect(disclosure.locator('.passage')).toHaveCount(5);
  await disclosure.getByRole('button', { name: 'Show more' }).click();
  await expect(disclosure.locator('.passage')).toHaveCount(6);
  await expect(disclosure.getByRole('button')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a marked passage is told by more than its ground, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/sources/founding-briefing?start=1541&end=1571#passage');
    const [line, ground] = await page.locator('mark#passage').evaluate((mark) => {
      const { borderBottomColor, borderBottomWidth } = getComputedStyle(mark);
      if (borderBottomWidth !== '2px') throw new Error('no line');
      return [borderBottomColor, getComputedStyle(document.body).backgroundColor];
    });
    expect(contrast(line, ground)).toBeGreaterThan(3);
  });
}

/** As WCAG 2.2 defines it, of two colours as the browser gives them. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? [])
    .map((part) => Number(part) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

test.describe('the passage is not covered by what says that it supports', () => {
  const box = async (locator: Locator) => {
    const found = await locator.boundingBox();
    if (!found) throw new Error('not on the page');
    return found;
  };

  // A short one, and one that takes more lines than the smallest window has.
  for (const passage of ['start=1541&end=1571', 'start=400&end=1300']) {
    for (const [width, height] of [
      [1280, 800],
      [390, 844],
      [320, 256],
    ] as const) {
      test(`${passage} at ${width}×${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`/sources/founding-briefing?${passage}#passage`);
        const mark = page.locator('mark#passage');
        const supports = page.locator('.supports');
        const startsBelow = async () => {
          const below = await box(supports);
          const { y } = await box(mark);
          expect(y).toBeGreaterThanOrEqual(below.y + below.height);
          expect(y).toBeLessThan(height - 30);
        };
        await expect(mark).toBeFocused();
        await startsBelow();
        await page.evaluate(() => {
          window.scrollTo(0, document.body.scrollHeight);
        });
        await page.getByRole('link', { name: 'Go to the passage' }).focus();
        await page.keyboard.press('Enter');
        await expect(mark).toBeFocused();
        await startsBelow();
      });
    }
  }
});
