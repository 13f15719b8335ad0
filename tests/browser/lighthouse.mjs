// What Lighthouse says of the home page and of a resolution: node lighthouse.mjs [--performance] FOLDER [PAGE…]
//
// The site is served with compression, as GitHub Pages serves it. Accessibility, best practices and search engines must be
// 100. Performance is a figure of time, which no test holds; with --performance, on a machine that does nothing else, it
// must be 95 in the best of three runs.
import { resolve } from 'node:path';
import lighthouse from 'lighthouse';
import { launch } from './browser.mjs';
import { serve } from './server.mjs';

const timed = process.argv.includes('--performance');
const LEAST = { performance: timed ? 0.95 : 0, accessibility: 1, 'best-practices': 1, seo: 1 };
const RUNS = 3;
const PORT = 9333;

const [folder, ...asked] = process.argv.slice(2).filter((argument) => argument !== '--performance');
const pages = asked.length ? asked : ['index.html', 'A/RES/78/237/index.html'];
const browser = await launch(`--remote-debugging-port=${PORT}`);
const { server, site } = await serve(resolve(folder), '/archive/');
let failed = 0;
try {
  for (const file of pages) {
    const best = {};
    const why = new Set();
    for (let run = 0; run < RUNS && Object.entries(LEAST).some(([category, least]) => !(best[category] >= least)); run += 1) {
      const { lhr } = await lighthouse(new URL(file, site).href, { port: PORT, logLevel: 'error', onlyCategories: Object.keys(LEAST) });
      for (const [category, { score, auditRefs }] of Object.entries(lhr.categories)) {
        best[category] = Math.max(best[category] ?? 0, score ?? 0);
        const lost = auditRefs.filter(({ id, weight }) => weight > 0 && (lhr.audits[id].score ?? 1) < 0.9);
        if (score < LEAST[category]) lost.forEach(({ id }) => why.add(`${id} (${lhr.audits[id].displayValue ?? lhr.audits[id].title})`));
      }
    }
    const low = Object.entries(best).filter(([category, score]) => score < LEAST[category]);
    const scores = Object.entries(best).map(([category, score]) => `${category} ${Math.round(score * 100)}`);
    console.log(`${file}: ${scores.join(', ')}`);
    if (low.length) {
      failed += 1;
      console.error(`failed: ${file}: ${[...why].join('; ')}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.exit(failed ? 1 : 0);
