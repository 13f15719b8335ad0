// What a reader does with script on: cards, citations to copy, colours, the outline, the keyboard, paper. And what a page
// weighs when it is first seen.
import { execFileSync } from 'node:child_process';
import { gzipSync } from 'node:zlib';

/** How much more than its bare text a page may weigh, and its script, in bytes, compressed. */
const WEIGHT = 25 * 1024;
const SCRIPT = 15 * 1024;
/** What is copied beside the first operative paragraph, before its address. */
const COPIED = {
  '/archive/A/RES/79/17/index.html': 'General Assembly resolution 79/17 of 5 December 2024, paragraph 1, A/RES/79/17',
};

/** Everything about one resolution whose first recital cites another, at the address of a web server. */
export async function reads(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  await page.goto(url);
  await opensCards(page, expect);
  await leadsToItself(page, expect);
  await copies(page, url, expect);
  await marksOutline(page, expect);
  await colours(page, expect);
  await keyboard(page, url, expect);
  await prints(page, expect);
  await context.close();
}

async function opensCards(page, expect) {
  const mention = page.locator('#pp1 a.cite:not(.internal):not(.outside)').first();
  const symbol = (await mention.getAttribute('href')).split('/').filter((part) => part && part !== '..').join('/');
  await mention.hover();
  const card = page.locator('#card');
  await card.waitFor({ timeout: 4000 }).catch(() => {});
  const words = (await card.count()) ? await card.innerText() : '';
  const named = words.split(/\s/)[0];
  expect(named.length > 3 && symbol.startsWith(named), `the card of ${symbol} says: ${words}`);
  await card.hover();
  await page.waitForTimeout(400);
  expect((await card.count()) === 1, 'the card goes although it is pointed at');
  await page.keyboard.press('Escape');
  expect((await card.count()) === 0, 'Escape does not close the card');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Tab');
  await mention.focus();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await card.waitFor({ timeout: 4000 }).catch(() => {});
  expect((await mention.getAttribute('aria-describedby')) === 'card', 'a mention with the focus has no card');
  await page.keyboard.press('Escape');
  expect((await card.count()) === 0 && (await mention.evaluate((link) => link === document.activeElement)), 'Escape does not close the card and leave the focus');
}

/** The number of a paragraph is its own link, which shows what it is when the paragraph is pointed at, and is large enough to hit. */
async function leadsToItself(page, expect) {
  const number = page.locator('#op1 > a.num');
  const looks = () => number.evaluate((link) => getComputedStyle(link).textDecorationLine);
  await page.mouse.move(0, 0);
  const plain = await looks();
  await page.locator('#op1').hover();
  expect(plain === 'none' && (await looks()) === 'underline', 'the number of a paragraph does not look like a link when it is pointed at');
  const { width, height } = await number.boundingBox();
  expect(width >= 24 && height >= 24, `the number of a paragraph is ${width} by ${height}`);
  await number.click();
  expect(new URL(page.url()).hash === '#op1', `the number of a paragraph leads to ${page.url()}`);
}

async function copies(page, url, expect) {
  await page.locator('#op1').hover();
  const button = page.locator('#op1 .tools button');
  expect((await button.count()) === 1, 'there is no button to copy the citation of paragraph 1');
  await button.click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  const symbol = await page.locator('article').getAttribute('data-symbol');
  const parts = copied.split(await page.locator('article').getAttribute('data-comma'));
  const [name, place, named, address] = [parts[0], parts.at(-3), parts.at(-2), parts.at(-1)];
  expect(name.includes(symbol.split('/RES/')[1].replace(/\(.*/, '')) && /1/.test(place) && named === symbol && address === `${url}#op1`, `copied: ${copied}`);
  const written = COPIED[new URL(url).pathname];
  if (written) expect(copied === `${written}, ${url}#op1`, `copied: ${copied}`);
  await page.locator('#said:not(:empty)').waitFor({ state: 'attached', timeout: 2000 }).catch(() => {});
  expect(Boolean(await page.locator('#said').textContent()), 'nothing says that the citation is copied');
  const box = await button.boundingBox();
  expect(box.width >= 24 && box.height >= 24, `the button is ${box.width} by ${box.height}`);
  const report = page.locator('#op1 .tools a');
  if (await page.locator('article[data-report]').count()) {
    const href = decodeURIComponent(await report.getAttribute('href'));
    const said = await page.locator('#op1 em').first().innerText();
    expect([symbol, place, said, `${url}#op1`].every((words) => href.includes(words)), `an error would be reported to ${href}`);
  } else {
    expect((await report.count()) === 0, 'errors are to be reported, but nobody says where');
  }
}

async function marksOutline(page, expect) {
  for (const id of ['op1', 'pp1']) {
    await page.evaluate((id) => document.getElementById(id).scrollIntoView({ block: 'start', behavior: 'instant' }), id);
    await page.waitForTimeout(200);
    const marked = await page.locator('.outline [aria-current]').evaluateAll((links) => links.map((link) => link.hash));
    expect(marked.length === 1 && marked[0] === `#${id}`, `with ${id} on top the outline marks ${marked}`);
  }
}

async function colours(page, expect) {
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const seen = {};
  for (const look of ['light', 'dark', '']) {
    await page.locator('button.look').click();
    expect((await page.locator('html').getAttribute('data-look')) === look, `the colours are not '${look}'`);
    seen[look] = await paper();
    if (look === 'dark') {
      await page.reload();
      expect((await paper()) === seen.dark, 'the colours are forgotten on the next page');
    }
  }
  expect(seen.light !== seen.dark, `light and dark are both ${seen.light}`);
}

async function keyboard(page, url, expect) {
  await page.goto(url);
  await page.keyboard.press('Tab');
  expect((await page.evaluate(() => document.activeElement.className)) === 'skip', 'the first stop is not the way to the text');
  await page.keyboard.press('Enter');
  const stops = [];
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press('Tab');
    stops.push(await page.evaluate(() => {
      const { activeElement: stop } = document;
      const outline = getComputedStyle(stop).outlineStyle;
      return { within: Boolean(stop.closest('.text')), name: stop.getAttribute('aria-label') ?? stop.textContent, outline };
    }));
  }
  expect(stops[0].within, `behind the skip link the focus is on ${stops[0].name}`);
  expect(stops.every((stop) => stop.name.trim()), 'a stop has no name');
  expect(stops.every((stop) => stop.outline !== 'none'), 'the focus is not seen');
}

async function prints(page, expect) {
  await page.emulateMedia({ media: 'print' });
  const seen = await page.evaluate(() => {
    const shown = (selector) => [...document.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0);
    return { tools: ['.bar', '.outline', '.anchor', '.tools', '.near', '.look'].filter(shown), text: shown('#op1'), notes: !document.querySelector('.note') || shown('.note'), ties: shown('.ties') };
  });
  expect(seen.tools.length === 0, `on paper there are ${seen.tools}`);
  expect(seen.text && seen.notes && seen.ties, 'on paper text, notes or ties are missing');
  await page.emulateMedia({ media: null });
  const squeezed = (words) => words.replace(/[\s\u00ad\u200e\u200f\u2060]/g, '');
  const paper = squeezed(execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: await page.pdf({ format: 'A4' }) }).toString());
  const words = await page.locator('#op1 em').first().innerText();
  const symbol = await page.locator('article').getAttribute('data-symbol');
  // Letters of Arabic come out of a PDF in the shapes and the order of its lines.
  if (await page.locator('html:not([dir="rtl"])').count()) expect(paper.includes(squeezed(words)), `on paper “${words}” is missing`);
  expect(paper.includes(symbol), `on paper ${symbol} is missing`);
  const tools = [await page.locator('.skip').innerText(), await page.locator('.find input').getAttribute('placeholder'), '¶', '◐'].map(squeezed);
  expect(!tools.some((tool) => paper.includes(tool)), `on paper there is one of ${tools}`);
}

/** What a page and all that it loads at first view weigh, compressed. */
export async function weighs(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  const loaded = new Map();
  page.on('response', (answer) => loaded.set(answer.url(), answer));
  await page.goto(url, { waitUntil: 'networkidle' });
  // A browser without a window has no place for the icon and does not ask for it.
  const icon = await page.locator('link[rel="icon"]').evaluate((link) => link.href);
  if (!loaded.has(icon)) loaded.set(icon, await page.request.get(icon));
  const elsewhere = [...loaded.keys()].filter((address) => new URL(address).host !== new URL(url).host);
  expect(elsewhere.length === 0, `${url} loads ${elsewhere}`);
  const packed = async (answer) => gzipSync(await answer.body().catch(() => Buffer.alloc(0)), { level: 9 }).length;
  let [all, script] = [0, 0];
  for (const [address, answer] of loaded) {
    const size = await packed(answer);
    all += size;
    if (new URL(address).pathname.endsWith('.js')) script += size;
  }
  const text = gzipSync(Buffer.from(await page.evaluate(() => document.querySelector('.text').innerText)), { level: 9 }).length;
  expect(all - text <= WEIGHT, `${url} weighs ${all - text} bytes more than its text`);
  expect(script <= SCRIPT, `the script of ${url} weighs ${script} bytes`);
  await context.close();
  return { all, text, script };
}
