// The pictures of the README: node pictures.mjs ARCHIVE SIX OUT
//
// ARCHIVE is the built site of this repository, SIX one with a text in all six languages.
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const [archive, six, out] = process.argv.slice(2).map((folder) => resolve(folder));
/** A picture: its name, its site, its page, and how it is looked at. */
const PICTURES = [
  { name: 'home', of: archive, page: 'index.html' },
  { name: 'resolution', of: archive, page: 'A/RES/78/237/index.html#op3' },
  { name: 'resolution-narrow', of: archive, page: 'A/RES/78/237/index.html', width: 390 },
  { name: 'resolution-dark', of: archive, page: 'A/RES/69/28/index.html', dark: true },
  { name: 'resolution-arabic', of: six, page: 'A/RES/79/17/ar/index.html' },
  { name: 'side-by-side', of: six, page: 'A/RES/79/17/en+zh/index.html' },
  { name: 'timeline', of: archive, page: 'timeline/index.html' },
  { name: 'search', of: archive, page: 'search/index.html?q=信息安全' },
];

const browser = await launch();
mkdirSync(out, { recursive: true });
for (const { name, of, page: file, width = 1280, dark = false } of PICTURES) {
  const { server, site } = await serve(of, '/archive/');
  const context = await browser.newContext({ viewport: { width, height: width > 600 ? 720 : 800 }, colorScheme: dark ? 'dark' : 'light' });
  const page = await context.newPage();
  const answer = await page.goto(new URL(file, site).href, { waitUntil: 'networkidle' });
  if (!answer.ok()) throw new Error(`there is no ${file}`);
  await page.waitForTimeout(600);
  await page.screenshot({ path: join(out, `${name}.png`) });
  await context.close();
  server.close();
}
await browser.close();
