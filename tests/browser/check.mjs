// What a reader can do with the built site: node check.mjs [--theme] FOLDER [LANGUAGE…]
//
// Every kind of page, in the first language and those named, is opened from disk and below a path of a web server, at three
// widths, without JavaScript: nothing is missing, nothing complains, nothing is wider than the screen. A citation is
// followed and the way back taken. axe looks for barriers in light and dark, vnu for HTML that is not valid. With --theme only
// that is tried which another theme can break where this one holds: what lies at another address, and what the search finds,
// are left out.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { barriers, mirrors, plainly, rests, walks, zooms } from './access.mjs';
import { launch } from './browser.mjs';
import { changes } from './change.mjs';
import { drafts } from './draft.mjs';
import { reads, weighs } from './reader.mjs';
import { searches } from './search.mjs';
import { serve } from './server.mjs';

const [named, ...languages] = process.argv.slice(2).filter((argument) => argument !== '--theme');
const themed = process.argv.includes('--theme');
const folder = resolve(named ?? 'public');
const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** How many pages a small archive has. */
const SMALL = 120;
/** Of the languages besides the first: the one with the longest words, and one that is written from right to left. */
const LANGUAGES = languages.length ? languages : ['ru', 'ar'];
const WIDTHS = [320, 768, 1440];
/** How many pages are open at once. */
const HANDS = 2;
/** Works that cite another in their first recital, in the archives that are checked. */
const CITING = [['78/237', '69/28'], ['79/18', '79/17']];
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
    const series = file.match(/^(?:([a-z]{2})\/)?series\//);
    const requests = file.match(/^(?:([a-z]{2})\/)?requests\/(\w*)/);
    const wording = file.match(/^(?:([a-z]{2})\/)?(wordings\/[0-9a-f]{12}|lifelines)\//);
    const kind = wording ? `${wording[2].slice(0, 8)} in ${wording[1] ?? 'the first language'}` : requests ? `requests ${requests[2]} in ${requests[1] ?? 'the first language'}` : work ? kindOfWork(file, all.length > SMALL) : series ? `series in ${series[1] ?? 'the first language'}` : file;
    if (!kinds.has(kind)) kinds.set(kind, file);
  }
  return { all, some: [...kinds.values()] };
}

function kindOfWork(file, large) {
  const text = readFileSync(join(folder, file), 'utf8');
  const language = text.match(/<html lang="([^"]+)"/)?.[1];
  if (text.includes('class="side-by-side"')) return large ? 'side by side' : file;
  if (file.includes('/since/')) return large ? `comparison in ${language}` : file;
  if (text.includes('id="op1"')) return large ? `text in ${language}${text.includes('id="vote"') ? ', voted on' : ''}` : file;
  const kind = file.includes('/background/') ? 'background' : file.includes('cited-by') ? 'cited-by' : file.includes('/RES/') ? 'stub' : 'document';
  return `${kind} in ${LANGUAGES.includes(language) ? language : 'another language'}`;
}

/** A page that remembers what the browser complains of. */
async function listening(context) {
  const page = await context.newPage();
  const complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  // What is still on its way when the next page is opened is given up; that is no fault.
  const failed = (request) => [request.url(), request.failure()?.errorText];
  page.on('requestfailed', (request) => failed(request)[1] !== 'net::ERR_ABORTED' && complaints.push(failed(request).join(': ')));
  page.on('response', (answer) => answer.status() >= 400 && complaints.push(`${answer.url()}: ${answer.status()}`));
  return { page, complaints };
}

async function open(context, url) {
  const { page, complaints } = await listening(context);
  await page.goto(url, { waitUntil: 'load' });
  return { page, complaints };
}

/** Goes through the files with some pages side by side. */
async function each(browser, files, options, visit) {
  const left = [...files];
  const hand = async () => {
    const context = await browser.newContext(options);
    const { page, complaints } = await listening(context);
    for (let file = left.shift(); file; file = left.shift()) {
      complaints.length = 0;
      await visit(page, file);
      expect(complaints.length === 0, `${file}: ${complaints.join('; ')}`);
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: HANDS }, hand));
}

async function looks(browser, files, address, widths) {
  await each(browser, files, { javaScriptEnabled: false }, async (page, file) => {
    await page.goto(address(file), { waitUntil: 'load' });
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const wide = await page.evaluate(() => {
        const screen = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= screen) return null;
        const out = [...document.body.querySelectorAll('*')].filter((e) => e.getBoundingClientRect().right > screen + 1);
        return out.slice(0, 3).map((e) => `${e.tagName}.${e.className}`).join(', ') || 'something';
      });
      expect(wide === null, `${file} is wider than ${width} pixels: ${wide}`);
    }
    const words = await page.evaluate(() => document.body.innerText.trim().length);
    expect(words > 20, `${file} shows no text`);
  });
}

/** What a reader of Arabic who never leaves the links of a page meets: Arabic. */
async function stays(browser, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false });
  const { page } = await open(context, address('ar/index.html'));
  for (const link of ['.bar nav a >> nth=1', '.way h2 a >> nth=1', '.entries a.symbol.stub >> nth=0', '.crumbs a >> nth=0', 'body > header :is(a.name, .name a)']) {
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

/** A work cites another in its first recital; the other says so, and leads back to the very paragraph; a note leads back too. */
async function follows(browser, citing, cited, address) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, javaScriptEnabled: false, reducedMotion: 'reduce' });
  const { page } = await open(context, address(`A/RES/${citing}/index.html`));
  await page.locator(`#pp1 a[href*="${cited}"]`).first().click();
  expect(page.url().includes(`A/RES/${cited}/`), `the citation of ${cited} led to ${page.url()}`);
  const back = page.locator(`.cited-by a[href*="${citing}"][href$="#pp1"]`).first();
  expect((await back.count()) === 1, `${cited} does not say that paragraph pp1 of ${citing} cites it`);
  if (await back.count()) {
    await back.evaluate((link) => link.closest('details')?.setAttribute('open', ''));
    await back.click();
    expect(new RegExp(`A/RES/${citing}/(index.html)?#pp1$`).test(page.url()), `the way back led to ${page.url()}`);
    expect(await inView(page, '#pp1'), 'the way back does not show the paragraph');
  }
  await page.goto(address(`A/RES/${cited}/index.html`));
  const call = page.locator('sup', { has: page.locator('a[href$="#fn1"]') }).first();
  await call.locator('a').click();
  expect(page.url().endsWith('#fn1') && (await inView(page, '#fn1')), `the note call led to ${page.url()}`);
  await page.locator('#fn1 [role="doc-backlink"]').first().click();
  expect((await call.evaluate((mark) => Boolean(mark.closest(':target') ?? mark.querySelector(':target')))) && (await inView(page, ':target')), `the way back from the note led to ${page.url()}`);
  await context.close();
}

function inView(page, selector) {
  return page.locator(selector).first().evaluate((part) => {
    const box = part.getBoundingClientRect();
    return box.top < innerHeight && box.bottom > 0;
  });
}

async function validity() {
  const jar = join(require.resolve('vnu-jar/package.json'), '../build/dist/vnu.jar');
  const said = await promisify(execFile)('java', ['-jar', jar, '--errors-only', '--skip-non-html', folder], { maxBuffer: 1 << 26 })
    .then(() => [], (error) => String(error.stderr || error).trim().split('\n'));
  expect(said.length === 0, `HTML that is not valid:\n    ${said.slice(0, 20).join('\n    ')}\n    ${said.length} in all`);
}

/** What holds for one text holds for all; it is tried on one with citations, and on one in Arabic where there is one. */
async function reading(browser, texts, at) {
  const arabic = texts.find((file) => file.endsWith('/ar/index.html'));
  const first = texts.find((file) => /\d\/index\.html$/.test(file));
  const short = texts.find((file) => file.endsWith('/79/18/index.html')) ?? first;
  for (const file of new Set([first, arabic ?? texts.at(-1)])) await reads(browser, at(file), expect);
  await plainly(browser, at(first), expect);
  await walks(browser, at(short), expect);
  await rests(browser, at(first), expect);
  for (const file of [first, arabic].filter(Boolean)) await zooms(browser, at(file), expect);
  if (arabic) await mirrors(browser, at(arabic), expect);
  for (const file of texts) {
    const { all: whole, text, script } = await weighs(browser, at(file), expect);
    console.log(`${file}: ${whole} bytes, ${whole - text} more than its text, ${script} of script`);
  }
}

const { all, some } = await pages();
/** Where long words do not matter, the first language will do, and the one that is mirrored. */
const few = some.filter((file) => !/^[a-z]{2}\//.test(file) || file.startsWith('ar/'));
const source = new Map(some.map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const texts = some.filter((file) => !file.includes('+') && !file.includes('/since/') && /id="pp1"[^]*class="cite[^]*id="op1"/.test(source.get(file)));
const translated = texts.find((file) => /class="versions"[^]*id="op3"/.test(source.get(file)));
const valid = validity();
const browser = await launch();
const { server, site } = await serve(folder, '/archive/');
const served = (file) => new URL(file, site).href;
const onDisk = (file) => pathToFileURL(join(folder, file)).href;
const begun = Date.now();
const done = (what) => console.log(`${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${what}`);
try {
  for (const [address, files, widths] of [[served, some, WIDTHS], ...(themed ? [] : [[onDisk, few, [320]]])]) {
    await looks(browser, files, address, widths);
    for (const [citing, cited] of CITING) if (all.includes(`A/RES/${citing}/index.html`)) await follows(browser, citing, cited, address);
    if (translated) await switches(browser, translated, address);
    if (all.includes('ar/index.html')) await stays(browser, address);
    done(address === served ? 'below /archive/' : 'from disk');
  }
  expect(texts.length > 0, 'there is no resolution to read');
  expect(Boolean(translated) === all.includes('ar/index.html'), 'there is no resolution to read in another language');
  const use = async () => {
    await reading(browser, texts, served);
    done('reading');
    await changes(browser, all, served, expect);
    done('changes');
    if (themed) return;
    await searches({ browser, folder, files: all, site, expect, axe });
    done('search');
    await drafts({ browser, folder, files: all, site, expect, axe });
    done('draft');
  };
  const judge = async () => {
    await each(browser, few, { viewport: { width: 1280, height: 800 } }, async (page, file) => {
      await page.goto(served(file), { waitUntil: 'load' });
      const [light, dark] = await barriers(page, axe, file, expect);
      expect(light !== dark || file === '404.html', `${file} is ${dark} in the dark`);
    });
    done('barriers');
  };
  // Who uses a page waits much, who judges it reckons much: both at once.
  await Promise.all([use(), judge()]);
  await valid;
  done('validity');
} catch (error) {
  failures.push(error.stack);
} finally {
  await browser.close();
  server.close();
}
for (const failure of failures) console.error(`failed: ${failure}`);
console.log(`${all.length} pages, ${some.length} opened; ${checks} checks, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
