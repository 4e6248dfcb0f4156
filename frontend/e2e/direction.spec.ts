import { expect, test, type Page } from '@playwright/test';

/** Answers the page's request as the server does, but with these words in place of those. */
async function say(page: Page, words: RegExp, instead: string) {
  await page.route(/\/graphql(\?|$)/, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace(words, instead) });
  });
}

test('each paragraph of a source runs in its own direction', async ({ page }) => {
  await say(page, /"text":"[^"]*\\n/, '"text":"Said in English.\\nقيل بالعربية.\\n');
  await page.goto('/sources/founding-briefing');
  const text = page.locator('.source-text');
  await expect(text).toContainText('قيل بالعربية');
  const [english, arabic, whole] = await text.evaluate((element) => {
    const at = (words: string) => {
      const node = element.firstChild as Text;
      const range = document.createRange();
      range.setStart(node, node.data.indexOf(words));
      range.setEnd(node, node.data.indexOf(words) + words.length);
      return range.getBoundingClientRect();
    };
    return [at('Said'), at('قيل'), element.getBoundingClientRect()];
  });
  expect(english.left).toBeCloseTo(whole.left, 0);
  expect(arabic.right).toBeCloseTo(whole.right, 0);
});

test('a quotation has its bar where its lines begin', async ({ page }) => {
  await say(
    page,
    /"text":"(?:[^"\\]|\\.)*","wording":"\w+"/,
    '"text":"قيل بالعربية.","wording":"VERBATIM"',
  );
  await page.goto('/statements/al-shibani-post-on-x');
  const { right, left } = await page.locator('.words-verbatim').evaluate((quotation) => {
    const { borderRightWidth, borderLeftWidth } = getComputedStyle(quotation);
    return { right: borderRightWidth, left: borderLeftWidth };
  });
  expect({ right, left }).toEqual({ right: '3px', left: '0px' });
});
