// What a delegate can ask of a draft: every paragraph of the archive is known as agreed, one with a word less as adapted,
// one of other words as new, in each language; and nothing of the draft leaves the browser.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { barriers } from './access.mjs';

/** So many paragraphs of a language are tried, and so many more that are changed. */
const TRIED = 150;
const CHANGED = 6;

export async function drafts({ browser, folder, files, site, expect, axe }) {
  const at = (file) => new URL(file, site).href;
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const asked = [];
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => asked.push(request));
  await page.goto(at('draft/index.html'));
  const { languages } = JSON.parse(await page.locator('.draft').getAttribute('data-brief'));
  expect(languages.length > 0, 'a draft can be in some language');
  for (const { code } of languages) await knows(page, at, files, folder, code, expect);
  const texts = asked.filter((request) => !/\.(?:html|css|js|svg|webmanifest)$/.test(new URL(request.url()).pathname));
  const shards = texts.every((request) => /^draft\/[a-z]{2}\/(?:runs|precedents)-\d+\.bin$/.test(request.url().slice(site.length)));
  expect(texts.length > 0 && shards, `a draft is checked with shards alone: ${texts.map((request) => request.url()).filter((url) => !url.endsWith('.bin'))}`);
  expect(asked.every((request) => request.method() === 'GET' && request.postData() === null && !new URL(request.url()).search), 'nothing of a draft is sent');
  const kept = await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length + location.search.length + location.hash.length);
  expect(kept === 0, 'nothing of a draft is kept');
  await cleared(page, expect);
  await copied(page, at, files, expect);
  expect(complaints.length === 0, `a draft: ${complaints}`);
  await judged(page, at, files, folder, languages, axe, expect);
  await fits(browser, at, files, folder, languages, expect);
  await page.goto(pathToFileURL(join(folder, 'draft/index.html')).href);
  expect((await page.locator('.draft form').isHidden()) && (await page.locator('.draft .status').textContent()).length > 20, 'from disk the page says why a draft cannot be checked');
  await context.close();
}

/** The paragraphs of a language that are long enough to be told apart, each once. */
async function paragraphs(folder, code) {
  const rows = JSON.parse(await readFile(join(folder, `data/paragraphs-${code}.json`), 'utf8'));
  const long = code === 'zh' ? 30 : 90;
  const texts = rows.filter(({ role, text }) => ['preambular', 'operative', 'point'].includes(role) && text.length > long);
  return [...new Map(texts.map((row) => [row.text, row])).values()].slice(0, TRIED);
}

async function check(page, draft) {
  await page.locator('#draft').fill(draft);
  await page.locator('.draft [type="submit"]').click();
  await page.waitForFunction(() => document.querySelector('.clauses > li'));
  return page.locator('.clauses > li').evaluateAll((items) => items.map((item) => ({
    kind: item.className,
    said: item.querySelector('.said').textContent,
    marks: item.querySelectorAll('ins, del').length,
    href: item.querySelector('.where a')?.href,
  })));
}

/** What the page says of the paragraphs of a language, as they are and changed, on the page in that language where there is one. */
async function knows(page, at, files, folder, code, expect) {
  const own = `${code}/draft/index.html`;
  await page.goto(at(files.includes(own) ? own : 'draft/index.html'));
  const texts = await paragraphs(folder, code);
  if (!texts.length) return;
  const found = await check(page, texts.map(({ number, text }) => `${number ?? ''} ${text}`).join('\n\n'));
  const missed = texts.filter(({ text }, i) => !/is-agreed/.test(found[i]?.kind ?? '') || found[i].said !== text);
  expect(found.length === texts.length && missed.length === 0, `${code}: ${missed.length} of ${texts.length} paragraphs are not agreed: ${missed.slice(0, 2).map(({ symbol, paragraph }) => `${symbol} ${paragraph}`)} (${found.length})`);
  // As Word gives them, a paragraph to a line.
  const lines = await check(page, texts.map(({ text }) => text).join('\n'));
  expect(lines.length === texts.length && lines.every(({ kind }) => kind === 'is-agreed'), `${code}: of ${texts.length} lines ${lines.filter(({ kind }) => kind === 'is-agreed').length} are agreed paragraphs`);
  const home = await page.evaluate((href) => fetch(href).then((answer) => answer.ok), found[0].href);
  expect(home, `${code}: what is agreed leads to where it stands`);
  // A list of resolutions is of few words, whatever their order.
  const wordy = ({ text }) => (text.match(/\p{N}/gu) ?? []).length < text.length / 20;
  const some = texts.filter((row) => row.text.length > (code === 'zh' ? 60 : 160) && wordy(row)).slice(0, CHANGED);
  if (!some.length) return;
  const shorter = some.map(({ text }) => (code === 'zh' ? text.slice(0, 20) + text.slice(24) : text.split(' ').filter((_, i) => i !== 9 && i !== 10).join(' ')));
  const adapted = await check(page, shorter.join('\n\n'));
  expect(adapted.length === some.length && adapted.every(({ kind, marks }) => kind === 'is-adapted' && marks > 0), `${code}: what is changed is adapted: ${adapted.map(({ kind }) => kind)}`);
  const other = some.map(({ text }) => (code === 'zh' ? [...text].reverse().join('') : text.split(' ').reverse().join(' ')));
  const fresh = await check(page, other.join('\n\n'));
  expect(fresh.length > 0 && fresh.every(({ kind }) => kind === 'is-new'), `${code}: what has no like is new: ${fresh.map(({ kind }) => kind)}`);
}

/** What is copied from a page has no marks in it: pasted, it is what stands in the archive. */
async function copied(page, at, files, expect) {
  const file = ['A/RES/79/17/index.html', 'A/RES/78/237/index.html'].find((one) => files.includes(one));
  if (!file) return;
  await page.goto(at(file));
  const text = await page.evaluate(() => {
    getSelection().selectAllChildren(document.querySelector('.text'));
    return getSelection().toString();
  });
  expect(!text.includes('¶') && text.length > 500, `${file} is copied without its marks`);
  await page.goto(at('draft/index.html'));
  const found = await check(page, text);
  const adapted = found.filter(({ kind }) => kind === 'is-adapted').map(({ said }) => said.slice(0, 80));
  expect(found.some(({ kind }) => kind === 'is-agreed') && adapted.length === 0, `what is copied from ${file} is agreed: ${adapted}`);
  await page.locator('.draft [type="reset"]').click();
}

async function cleared(page, expect) {
  await page.locator('.draft [type="reset"]').click();
  const left = await page.locator('.draft').evaluate((draft) => [draft.querySelector('textarea').value, draft.querySelector('.clauses').textContent, draft.querySelector('.status').textContent].join(''));
  expect(left === '', `a draft that is cleared leaves nothing: ${left}`);
  await page.locator('.draft [type="submit"]').click();
  expect((await page.locator('.draft .status').textContent()).length > 5, 'an empty draft is said to be empty');
}

/** Axe on a page with results of every kind. */
async function judged(page, at, files, folder, languages, axe, expect) {
  const codes = ['en', 'ar', 'zh'].filter((code) => languages.some((language) => language.code === code));
  for (const code of codes) {
    const own = `${code}/draft/index.html`;
    await page.goto(at(files.includes(own) ? own : 'draft/index.html'));
    await mixed(page, folder, code);
    await barriers(page, axe, `a draft in ${code}`, expect);
  }
}

async function mixed(page, folder, code) {
  const [first, second, third] = await paragraphs(folder, code);
  const changed = second && (code === 'zh' ? second.text.slice(0, 10) + second.text.slice(13) : second.text.split(' ').filter((_, i) => i !== 6).join(' '));
  const other = third && [...third.text].reverse().join('');
  await check(page, [first?.text, changed, other].filter(Boolean).join('\n\n'));
}

/** On a small screen nothing runs out of the page. */
async function fits(browser, at, files, folder, languages, expect) {
  for (const { code } of languages.filter((language) => ['en', 'ar', 'zh'].includes(language.code))) {
    const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    const own = `${code}/draft/index.html`;
    await page.goto(at(files.includes(own) ? own : 'draft/index.html'));
    await mixed(page, folder, code);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over <= 0, `a draft in ${code} is ${over} pixels too wide`);
    await context.close();
  }
}
