import { join } from 'node:path';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
const [of, out, ...pages] = process.argv.slice(2);
const browser = await launch();
const { server, site } = await serve(of, '/archive/');
for (const spec of pages) {
  const [file, width, dark, name] = spec.split('@');
  const context = await browser.newContext({ viewport: { width: +width, height: 900 }, colorScheme: dark === 'd' ? 'dark' : 'light' });
  const page = await context.newPage();
  await page.goto(new URL(file, site).href, { waitUntil: 'networkidle' });
  await page.screenshot({ path: join(out, `${name}.png`) });
  console.log(name, await page.evaluate(() => document.documentElement.scrollWidth - innerWidth));
  await context.close();
}
server.close(); await browser.close();
