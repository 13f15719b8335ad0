// The preview: node serve.mjs RECALLING TEXT — an edit is seen without loading the page again, an error is shown and goes.
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { launch } from './browser.mjs';

const [binary, text] = process.argv.slice(2).map((path) => resolve(path));
const SETTINGS = 'title = "Preview"\nlanguage = "en"\nbase = "https://example.org/archive/"\n';
const root = mkdtempSync(join(tmpdir(), 'preview-'));
const content = join(root, 'content', 'en.txt');
mkdirSync(join(root, 'content'));
cpSync(text, content);
writeFileSync(join(root, 'recalling.toml'), SETTINGS);
const failures = [];
const expect = (ok, message) => ok || failures.push(message);
const preview = spawn(binary, ['serve', '--root', root], { stdio: ['ignore', 'pipe', 'inherit'] });
const browser = await launch();
try {
  const place = await new Promise((found, lost) => {
    let said = '';
    preview.stdout.on('data', (words) => {
      said += words;
      const open = said.match(/^open {3}(\S+)$/m);
      if (open) found(open[1]);
    });
    preview.on('exit', (code) => lost(new Error(`the preview ended with ${code}: ${said}`)));
  });
  expect(place.endsWith('/archive/'), `the preview is at ${place}`);
  const page = await (await browser.newContext({ viewport: { width: 1000, height: 400 }, reducedMotion: 'reduce' })).newPage();
  await page.goto(`${place}A/RES/79/17/index.html#op3`);
  await page.waitForFunction(() => scrollY > 50);
  const shown = () => page.locator('#op1').innerText();
  const [before, place1] = [await shown(), await page.evaluate(() => scrollY)];
  const word = before.match(/\p{L}{6,}/u)[0];
  writeFileSync(content, readFileSync(content, 'utf8').replaceAll(word, 'Zanzibar'));
  await page.waitForFunction(() => document.querySelector('#op1').innerText.includes('Zanzibar'), null, { timeout: 20000 });
  await page.waitForFunction((y) => Math.abs(scrollY - y) < 60, place1, { timeout: 5000 }).catch(() => {});
  expect(Math.abs((await page.evaluate(() => scrollY)) - place1) < 60, 'the page is not where it was');
  writeFileSync(join(root, 'recalling.toml'), 'title = \n');
  const wrong = page.locator('#recalling-wrong');
  await wrong.waitFor({ timeout: 20000 });
  expect(/recalling\.toml:1/.test(await wrong.innerText()), `the error says: ${await wrong.innerText()}`);
  expect((await shown()).includes('Zanzibar'), 'the last good site is gone');
  writeFileSync(join(root, 'recalling.toml'), SETTINGS);
  await wrong.waitFor({ state: 'detached', timeout: 20000 });
  mkdirSync(join(root, 'templates'));
  writeFileSync(join(root, 'templates', '404.html'), '<p>{{ nothing }}</p>');
  await wrong.waitFor({ timeout: 20000 });
  expect(/templates\/404\.html/.test(await wrong.innerText()), `the template's error says: ${await wrong.innerText()}`);
  writeFileSync(join(root, 'templates', '404.html'), '<p>nothing</p>');
  await wrong.waitFor({ state: 'detached', timeout: 20000 });
  writeFileSync(join(root, 'templates', '404.html'), '<p>{{ nothing }}</p>');
  await wrong.waitFor({ timeout: 20000 });
  rmSync(join(root, 'templates'), { recursive: true });
  await wrong.waitFor({ state: 'detached', timeout: 20000 });
  // The settings name other documents and another address.
  mkdirSync(join(root, 'texts'));
  cpSync(content, join(root, 'texts', 'en.txt'));
  writeFileSync(join(root, 'recalling.toml'), `${SETTINGS.replace('/archive/', '/library/')}content = "texts"\n`);
  await page.waitForURL(/\/library\/(#.*)?$/, { timeout: 20000 });
  const moved = place.replace('/archive/', '/library/');
  await page.goto(`${moved}A/RES/79/17/index.html`);
  writeFileSync(join(root, 'texts', 'en.txt'), readFileSync(content, 'utf8').replaceAll('Zanzibar', 'Ouagadougou'));
  await page.waitForFunction(() => document.querySelector('#op1').innerText.includes('Ouagadougou'), null, { timeout: 20000 });
  const answer = await page.goto(`${moved}nothing/here`);
  expect(answer.status() === 404, `what is not there answers ${answer.status()}`);
} catch (error) {
  failures.push(error.stack);
} finally {
  await browser.close();
  preview.removeAllListeners('exit').kill();
  rmSync(root, { recursive: true, force: true });
}
failures.forEach((failure) => console.error(`failed: ${failure}`));
console.log(`the preview: ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);
