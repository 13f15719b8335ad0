// What a reader can do with the built site: node check.mjs FOLDER
//
// Every kind of page is opened from disk and below a path of a web server, at three widths, in light and dark, without
// JavaScript: nothing is missing, nothing complains, nothing is wider than the screen. A citation is followed and the
// way back taken. axe looks for barriers, vnu for HTML that is not valid.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from './server.mjs';

const folder = resolve(process.argv[2] ?? 'public');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** How many pages a small archive has. */
const SMALL = 120;
/** Of the languages besides the first: the one with the longest words, and one that is written from right to left. */
const LANGUAGES = ['ru', 'ar'];
const WIDTHS = [320, 768, 1280];
const failures = [];
let checks = 0;

function expect(ok, message) {
  checks += 1;
  if (!ok) failures.push(message);
}

/** One page of each kind in some languages; each resolution of a small archive, of a larger one a page in every language. */
async function pages() {
  const all = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const kinds = new Map();
  for (const file of all.filter((file) => !/^[a-z]{2}\//.test(file) || LANGUAGES.includes(file.slice(0, 2)))) {
    const work = file.startsWith('A/') || file.startsWith('S/') || file.startsWith('E/');
    const kind = work ? kindOfWork(file, all.length > SMALL) : file;
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return { all, some: [...kinds.values()] };
}

function kindOfWork(file, large) {
  const text = readFileSync(join(folder, file), 'utf8');
  const language = text.match(/<html lang="([^"]+)"/)?.[1];
  if (text.includes('class="side-by-side"')) return large ? 'side by side' : file;
  if (text.includes('id="op1"')) return large ? `text in ${language}${text.includes('id="vote"') ? ', voted on' : ''}` : file;
  const kind = file.includes('cited-by') ? 'cited-by' : file.includes('/RES/') ? 'stub' : 'document';
  return `${kind} in ${LANGUAGES.includes(language) ? language : 'another language'}`;
}

/** Opens a page and gathers what the browser complains of. */
async function open(context, url) {
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => complaints.push(`${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.url()}: ${answer.status()}`));
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

async function looks(browser, files, address) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  for (const file of files) {
    const { page, complaints } = await open(context, address(file));
    for (const colorScheme of ['light', 'dark']) {
      await page.emulateMedia({ colorScheme });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        const wide = await page.evaluate(() => {
          const screen = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= screen) return null;
          const out = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > screen + 1);
          return out.slice(0, 3).map((e) => `${e.tagName}.${e.className}`).join(', ') || 'something';
        });
        expect(wide === null, `${file} is wider than ${width} pixels, ${colorScheme}: ${wide}`);
      }
    }
    expect(complaints.length === 0, `${file}: ${complaints.join('; ')}`);
    const words = await page.evaluate(() => document.body.innerText.trim().length);
    expect(words > 20, `${file} shows no text`);
    await page.close();
  }
  await context.close();
}

/** What a reader of Arabic who never leaves the links of a page meets: Arabic. */
async function stays(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  const { page } = await open(context, address('ar/index.html'));
  for (const link of ['.bar nav a >> nth=1', '.way h2 a >> nth=1', '.entries a.symbol.stub >> nth=0', '.crumbs a >> nth=0', '.bar .name']) {
    await page.locator(link).click();
    const language = await page.locator('html').getAttribute('lang');
    expect(language === 'ar', `${link} led from Arabic to ${page.url()}, which is in ${language}`);
  }
  await context.close();
}

/** Where the switch of languages leads from the middle of a text: to the same paragraph. */
async function switches(browser, file, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const { page } = await open(context, `${address(file)}#op3`);
  await page.locator('nav.versions a:not([aria-current])').first().click();
  await page.waitForLoadState();
  expect(page.url().endsWith('#op3'), `the switch of languages led from #op3 to ${page.url()}`);
  await context.close();
}

/** 78/237 cites 69/28 in its first recital; 69/28 says so, and leads back to the very paragraph. */
async function follows(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  const { page } = await open(context, address('A/RES/78/237/index.html'));
  await page.locator('#pp1 a[href*="69/28"]').first().click();
  expect(/A\/RES\/69\/28\//.test(page.url()), `the citation of 69/28 led to ${page.url()}`);
  const back = page.locator('a[href*="78/237"][href$="#pp1"]').first();
  expect((await back.count()) === 1, '69/28 does not say that paragraph pp1 of 78/237 cites it');
  if (await back.count()) {
    await back.evaluate((link) => link.closest('details')?.setAttribute('open', ''));
    await back.click();
    expect(/A\/RES\/78\/237\/(index\.html)?#pp1$/.test(page.url()), `the way back led to ${page.url()}`);
    const seen = await page.locator('#pp1').evaluate((p) => {
      const box = p.getBoundingClientRect();
      return box.top < innerHeight && box.bottom > 0;
    });
    expect(seen, 'the way back does not show the paragraph');
  }
  const call = page.locator('a[href$="#fn1"]').first();
  await call.click();
  expect(page.url().endsWith('#fn1'), `the note call led to ${page.url()}`);
  await page.goBack();
  await context.close();
}

async function barriers(browser, files, address) {
  for (const colorScheme of ['light', 'dark']) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, colorScheme });
    for (const file of files) {
      const { page } = await open(context, address(file));
      await page.evaluate(axe);
      const { violations } = await page.evaluate(() => window.axe.run());
      const found = violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html.slice(0, 160)}`);
      expect(found.length === 0, `${file}, ${colorScheme}: ${found.join('\n    ')}`);
      await page.close();
    }
    await context.close();
  }
}

function validity() {
  const jar = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
  try {
    execFileSync('java', ['-jar', jar, '--errors-only', '--skip-non-html', folder], { stdio: 'pipe' });
    checks += 1;
  } catch (error) {
    const said = String(error.stderr ?? error).trim().split('\n');
    expect(false, `HTML that is not valid:\n    ${said.slice(0, 20).join('\n    ')}\n    ${said.length} in all`);
  }
}

const { all, some } = await pages();
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const { server, site } = await serve(folder, '/archive/');
try {
  for (const address of [(file) => pathToFileURL(join(folder, file)).href, (file) => new URL(file, site).href]) {
    await looks(browser, some, address);
    if (all.includes('A/RES/78/237/index.html')) await follows(browser, address);
    const translated = some.find((file) => /class="versions"[^]*id="op3"/.test(readFileSync(join(folder, file), 'utf8')) && !file.includes('+'));
    if (translated) await switches(browser, translated, address);
    if (all.includes('ar/index.html')) await stays(browser, address);
  }
  await barriers(browser, some, (file) => new URL(file, site).href);
} finally {
  await browser.close();
  server.close();
}
validity();
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(`${all.length} pages, ${some.length} opened; ${checks} checks, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
