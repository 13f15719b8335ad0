// What a reader can find: any symbol by any spelling, and words in every language, with the keyboard alone, in light and
// dark, on a small screen; in Chinese all that a plain text search finds.
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { barriers } from './access.mjs';

/** Spellings, and where they lead, in the archive of the two seeds. */
const SEEDS = [
  ...['69/28', 'A/RES/69/28', 'a/res/69/28', '６９／２８', '第69/28号决议', '大会第 69/28 号决议', '٦٩/٢٨', 'https://undocs.org/en/A/RES/69/28',
    'https://docs.un.org/zh/A/RES/69/28', 'https://undocs.org/pdf?symbol=en/A/RES/69/28', 'A/RES/69/28, para. 3', 'UN Doc. A/RES/69/28 (2014)',
    'General Assembly resolution 69/28 of 2 December 2014', 'A_RES_69_28', 'A RES 69 28', '69-28', 'undocs.org/A/RES/69/28', 'https://undocs.org/Home/Mobile?FinalSymbol=A%2FRES%2F69%2F28&Language=E'].map((typed) => [typed, 'A/RES/69/28/index.html']),
  ['43/78 H', 'A/RES/43/78H/index.html'],
];
/** The same in the archive of six languages. */
const SIX = [
  ['1514 (XV)', 'A/RES/1514(XV)/index.html'],
  ['217 A (III)', 'A/RES/217(III)A/index.html'],
  ['217(III)A', 'A/RES/217(III)A/index.html'],
  ['resolution 1540 (2004)', 'S/RES/1540(2004)/index.html'],
  ['S/RES/1540', 'S/RES/1540(2004)/index.html'],
  ['ES-10/15', 'A/RES/ES-10/15/index.html'],
  ['A/78/260', 'A/78/260/index.html'],
  ['résolution 79/17', 'A/RES/79/17/index.html'],
];
/** Words of one paragraph in every language, and that paragraph. */
const WORDS = [
  ['en', 'reports on small islands', 'pp4'],
  ['fr', 'petite île', 'pp4'],
  ['es', '"islas pequeñas"', 'pp4'],
  ['ru', 'малые острова', 'pp4'],
  ['zh', '小岛屿灯', 'pp4'],
  ['ar', 'الجزر الصغيرة', 'pp4'],
];

export async function searches({ browser, folder, files, site, expect, axe }) {
  const at = (file) => new URL(file, site).href;
  const six = files.includes('ar/search/index.html');
  const seeds = files.includes('A/RES/78/237/index.html');
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const complaints = [];
  const asked = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.url()}: ${answer.status()}`));
  page.on('request', (request) => asked.push(request.url().slice(site.length)));
  await unasked(page, at, asked, expect);
  for (const from of [at, (file) => pathToFileURL(join(folder, file)).href]) {
    if (seeds) await goesTo(page, from, SEEDS, expect);
    if (six) await goesTo(page, from, SIX, expect);
  }
  await disk(page, folder, expect);
  if (six) {
    await offers(page, at, expect);
    await suggests(page, at, expect);
    for (const [language, words, place] of WORDS) await finds(page, at, language, words, place, expect);
    await narrows(page, at, expect);
    await leadsOn(page, at, expect);
    await keyboard(page, at, expect);
    await fits(page, at, expect);
  }
  if (seeds) await plain(page, at, files, ['信息安全', '网络', '信息和通信', '段简', '年', '国'], expect);
  expect(complaints.length === 0, `the search complains: ${complaints.join('; ')}`);
  await context.close();
  await open(browser, at(six ? 'ar/search/index.html?q=منارات' : 'search/index.html?q=信息'), six ? '79/1' : '69', axe, expect);
}

/** Waits until the search says how it ended. */
async function answered(page) {
  await page.waitForFunction(() => {
    const said = document.querySelector('.status').textContent;
    return said && said !== JSON.parse(document.querySelector('.search').dataset.brief).words.working;
  });
}

async function search(page, words) {
  await page.locator('.find input').fill(words);
  await page.locator('.find input').press('Enter');
  await page.waitForURL((url) => url.searchParams.get('q') === words);
  await answered(page);
}

/** Nothing of the search is loaded before somebody uses it; `/` leads to the box. */
async function unasked(page, at, asked, expect) {
  await page.goto(at('index.html'));
  const early = asked.filter((path) => path.startsWith('search/'));
  expect(early.length === 0, `asked for before the box is used: ${early.join(', ')}`);
  const works = page.waitForRequest(/search\/works\.\w+\.js$/);
  await page.keyboard.press('/');
  await works;
  expect(await page.locator('.find input').evaluate((box) => box === document.activeElement && box.value === ''), '/ does not lead to the box');
}

async function goesTo(page, at, spellings, expect) {
  for (const [typed, place] of spellings) {
    await page.goto(at('health/index.html'));
    await page.locator('.find input').fill(typed);
    await page.locator('.find input').press('Enter');
    const led = await page.waitForURL((url) => decodeURIComponent(url.pathname).endsWith(place), { timeout: 5000 }).then(() => true, () => false);
    expect(led, `${typed} led to ${page.url()}`);
  }
}

/** From a disk the search page says why it finds nothing, and the ways in are there. */
async function disk(page, folder, expect) {
  await page.goto(pathToFileURL(join(folder, 'search/index.html')).href);
  const said = await page.locator('.status').innerText();
  expect(said.length > 20 && (await page.locator('.ways a').first().isVisible()), `from a disk the search page says “${said}”`);
}

/** A number that several works have leads to none of them unasked. */
async function offers(page, at, expect) {
  await page.goto(at('index.html'));
  const box = page.locator('.find input');
  await box.fill('53/243');
  await box.press('Enter');
  await page.locator('.find [role="status"]:not(:empty)').waitFor();
  const offered = await page.locator('.find [role="option"] b').allInnerTexts();
  expect(offered.join() === 'A/RES/53/243A,A/RES/53/243B', `53/243 offers ${offered}`);
  await box.press('ArrowDown');
  await box.press('Enter');
  await page.waitForURL(/243B\/index\.html$/);
}

/** Titles are suggested while somebody types, in the language of the page; Escape closes the list. */
async function suggests(page, at, expect) {
  await page.goto(at('fr/index.html'));
  const box = page.locator('.find input');
  await box.pressSequentially('securite de la');
  await page.locator('.find [role="option"]').first().waitFor();
  expect((await box.getAttribute('aria-expanded')) === 'true', 'the box does not say that it has suggestions');
  await box.press('ArrowDown');
  const active = await box.getAttribute('aria-activedescendant');
  expect((await page.locator(`#${active}`).innerText()).includes('A/RES/79/17'), `${active} is active`);
  await box.press('Escape');
  expect(await page.locator('.find [role="listbox"]').isHidden(), 'Escape does not close the suggestions');
  await box.fill('79/17');
  await box.press('Enter');
  await page.waitForURL(/A\/RES\/79\/17\/fr\/index\.html$/);
}

/** Words lead to their paragraph, where they are marked. */
async function finds(page, at, language, words, place, expect) {
  await page.goto(at(`${language === 'en' ? '' : `${language}/`}search/index.html?q=${encodeURIComponent(words)}`));
  await answered(page);
  const hit = page.locator(`.places a[href$="#${place}"]`).first();
  if (!(await hit.count())) {
    expect(false, `${words}: paragraph ${place} is not found, but: ${await page.locator('.status, .results').allInnerTexts()}`);
    return;
  }
  expect((await hit.locator('mark').count()) > 0, `${words}: no words are marked in the hit`);
  await hit.click();
  await page.waitForURL((url) => url.hash === `#${place}` && !url.search);
  // A browser brings the paragraph into view once it has laid out the page, which may be after its scripts have run.
  const shown = page.waitForFunction((id) => {
    const box = document.getElementById(id).getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0 && CSS.highlights.get('found')?.size;
  }, place, { timeout: 8000 });
  const arrived = await shown.then(() => true, () => false);
  const lang = await page.locator('html').getAttribute('lang');
  expect(lang.startsWith(language) && arrived, `${words}: a page in ${lang} is opened; paragraph in view with its words marked: ${arrived}`);
}

/** A facet leaves fewer texts, says how many before it is chosen, and stands in the address. */
async function narrows(page, at, expect) {
  await page.goto(at('search/index.html?q=lighthouses'));
  await answered(page);
  await page.locator('.facets select[name="order"]').selectOption('newest');
  await page.waitForURL((url) => url.searchParams.get('order') === 'newest');
  await answered(page);
  const subject = page.locator('.facets select[name="subject"]');
  const option = await subject.locator('option').nth(1).evaluate((one) => [one.value, one.textContent]);
  const before = await page.locator('.result').count();
  await subject.selectOption(option[0]);
  await page.waitForURL((url) => url.searchParams.get('subject') === option[0]);
  await page.waitForFunction((shown) => document.querySelectorAll('.result').length < shown, before);
  const after = await page.locator('.result').count();
  expect(before === 2 && after === 1 && option[1].endsWith('(1)'), `${option} leaves ${after} of ${before} texts`);
  await page.reload();
  await answered(page);
  expect((await page.locator('.result').count()) === 1, 'the address does not keep the facet');
  await page.locator('.facets select[name="language"]').selectOption('fr');
  await page.locator('.facets select[name="subject"]').selectOption('');
  await search(page, 'phares');
  expect((await page.locator('.result').count()) === 1, 'French is not found from the English page');
  await page.goBack();
  const again = page.waitForFunction(() => document.querySelector('.find input').value === 'lighthouses', null, { timeout: 8000 });
  expect(await again.then(() => true, () => false), 'the way back does not lead to the search before');
}

/** Where nothing is found there is a way on: without the facets, and into the other languages. */
async function leadsOn(page, at, expect) {
  await page.goto(at('search/index.html?q=phares&year=1900'));
  await answered(page);
  await page.locator('.onward a').first().click();
  await page.waitForURL((url) => url.searchParams.get('q') === 'phares' && !url.searchParams.has('year'));
  await answered(page);
  const none = await page.locator('.result').count();
  await page.locator('.onward a[lang="fr"]').click();
  await page.waitForURL((url) => url.searchParams.get('language') === 'fr');
  await answered(page);
  const found = await page.locator('.result').count();
  expect(none === 0 && found === 1 && !(await page.locator('.onward').isVisible()), `phares is in ${none} English texts and ${found} French ones`);
}

async function keyboard(page, at, expect) {
  await page.goto(at('search/index.html'));
  await page.keyboard.press('/');
  await page.keyboard.type('seafarers coasts');
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=seafarers/);
  await answered(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const focused = await page.evaluate(() => document.activeElement.closest('.places') && document.activeElement.href);
  expect(Boolean(focused), 'the arrows do not lead from the box to the hits');
  await page.keyboard.press('Escape');
  expect(await page.locator('.find input').evaluate((box) => box === document.activeElement), 'Escape does not lead back to the box');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(/A\/RES\/79\/17\/index\.html/);
}

/** On the smallest screen nothing is wider than it, with suggestions and with hits. */
async function fits(page, at, expect) {
  await page.setViewportSize({ width: 320, height: 700 });
  for (const [file, typed] of [['A/RES/79/17/ar/index.html', '79'], ['ru/search/index.html?q=маяки', null], ['index.html', 'lighthouse']]) {
    await page.goto(at(file));
    if (typed) {
      await page.locator('.find input').fill(typed);
      await page.locator('.find [role="option"]').first().waitFor();
    } else {
      await answered(page);
    }
    const [wide, out] = await page.evaluate(() => {
      const list = document.querySelector('.find ul')?.getBoundingClientRect();
      return [document.documentElement.scrollWidth > document.documentElement.clientWidth, list && (list.left < 0 || list.right > innerWidth)];
    });
    expect(!wide && !out, `${file} is wider than 320 pixels${out ? ': the suggestions' : ''}`);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** What is found of some Chinese words is all that a plain text search finds in the pages, and nothing else. */
async function plain(page, at, files, queries, expect) {
  const texts = files.filter((file) => /^A\/RES\/(69\/28|78\/237)\/index\.html$/.test(file));
  await page.goto(at('search/index.html'));
  for (const query of queries) {
    const wanted = await page.evaluate(async ([addresses, query]) => {
      const found = [];
      for (const address of addresses) {
        const html = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
        html.querySelectorAll('.text :is(.num, .anchor, .citedby, .since, .stands, sup, .mark, [role="doc-backlink"])').forEach((element) => element.remove());
        for (const part of html.querySelectorAll('.text :is(p, h2, h3, h4, .note)[id]')) {
          if (part.textContent.includes(query)) found.push(`${new URL(address).pathname}#${part.id}`);
        }
      }
      return found.sort();
    }, [texts.map(at), query]);
    await search(page, query);
    const found = await page.$$eval('.places a', (links) => links.map((link) => new URL(link.href)).map((url) => url.pathname + url.hash).sort());
    expect(found.join() === wanted.join(), `${query}: found ${found.length} of ${wanted.length}: ${found.filter((one) => !wanted.includes(one))} for ${wanted.filter((one) => !found.includes(one))}`);
  }
}

/** No barriers where there are hits and suggestions. */
async function open(browser, address, begun, axe, expect) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(address);
  await answered(page);
  await barriers(page, axe, address, expect);
  await page.locator('.find input').fill(begun);
  await page.locator('.find [role="option"]').first().waitFor();
  await page.locator('.find input').press('ArrowDown');
  await barriers(page, axe, `${address}, with ${begun} begun`, expect);
  await context.close();
}
