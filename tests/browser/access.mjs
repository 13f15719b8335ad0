// What a page must not ask of its reader: sight, sharp colours, script, a mouse, a wide screen, left-to-right eyes, or to
// bear movement. Each function opens its own pages and reports with `expect`.

/** Rules whose outcome depends on the colours. */
const COLOUR = ['color-contrast', 'link-in-text-block'];
/** The rule that is not on by itself. */
const SIZES = { 'target-size': { enabled: true } };

/** How wide a telephone is: what is smaller than a finger there may be large enough elsewhere. */
const PHONE = { width: 412, height: 800 };

/** What axe finds on a page that is open: all of it in light, what hangs on colour in dark, what is too small on a telephone. */
export async function barriers(page, axe, what, expect) {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.evaluate(axe);
  const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await clear(page, { rules: SIZES }, `${what}, light`, expect);
  await page.emulateMedia({ colorScheme: 'dark' });
  await clear(page, { runOnly: COLOUR }, `${what}, dark`, expect);
  const papers = [light, await paper()];
  const screen = page.viewportSize();
  await page.setViewportSize(PHONE);
  await clear(page, { runOnly: Object.keys(SIZES), rules: SIZES }, `${what}, on a telephone`, expect);
  await page.setViewportSize(screen);
  return papers;
}

async function clear(page, options, what, expect) {
  const { violations } = await page.evaluate((options) => window.axe.run({ ...options, resultTypes: ['violations'] }), options);
  const found = violations.map((v) => `${v.id} (${v.nodes.length}): ${v.nodes[0]?.html.slice(0, 160)}`);
  expect(found.length === 0, `${what}: ${found.join('\n    ')}`);
}

/** Without script: every paragraph is seen, the folded outline opens, a citation and the search box lead on, no button is dead. */
export async function plainly(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 800, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const parts = page.locator('.text :is(p, h2, h3)[id]');
  const unseen = await parts.evaluateAll((all) => all.filter((part) => !part.checkVisibility() || !part.innerText.trim()).map((part) => part.id));
  expect((await parts.count()) > 3 && unseen.length === 0, `without script ${unseen} of ${await parts.count()} parts are not seen`);
  expect((await page.locator('button:visible').count()) === 0, 'without script there is a button that does nothing');
  await page.locator('.outline summary').click();
  await page.locator('.outline a[href$="#op1"]').click();
  expect(page.url().endsWith('#op1'), `without script the outline led to ${page.url()}`);
  const symbol = await page.locator('article').getAttribute('data-symbol');
  await page.locator('.text a.cite:not(.internal):not(.outside)').first().click();
  expect((await page.locator('main').innerText()).includes(symbol), `without script a citation in ${symbol} led to ${page.url()}, which does not name it`);
  await page.locator('.find input').fill('security');
  await page.locator('.find input').press('Enter');
  await page.waitForURL(/search\/index\.html\?q=security$/);
  expect(await page.locator('noscript, .ways a').first().isVisible(), 'without script the search page has no ways in');
  await context.close();
}

/** The keyboard alone reaches all that can be used, in the order of the page, follows a citation and comes back. */
export async function walks(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  await page.evaluate(() => {
    window.stops = [];
    addEventListener('focusin', ({ target }) => window.stops.push(target));
  });
  const wanted = await page.evaluate(() => {
    const usable = 'a[href], button, input, select, summary, [tabindex="0"]';
    const shown = [...document.querySelectorAll(usable)].filter((one) => one.checkVisibility() && !one.closest('details:not([open]) > :not(summary)'));
    // A link in a drawing may be left out where a list has the same.
    window.usable = shown.filter((one) => one.tabIndex >= 0 || !shown.some((other) => other.tabIndex >= 0 && other.getAttribute('href') === one.getAttribute('href')));
    return window.usable.length;
  });
  for (let i = 0; i < wanted * 2 && !(await page.evaluate(() => window.stops.includes(window.usable.at(-1)))); i += 1) await page.keyboard.press('Tab');
  const [missed, order] = await page.evaluate(() => {
    const places = window.usable.map((one) => window.stops.indexOf(one)).filter((place) => place >= 0);
    const missed = window.usable.filter((one) => !window.stops.includes(one)).map((one) => one.outerHTML.slice(0, 90));
    return [missed, places.every((place, i) => i === 0 || place > places[i - 1])];
  });
  expect(wanted > 20 && missed.length === 0, `the keyboard does not reach ${missed.length} of ${wanted}: ${missed.slice(0, 3)}`);
  expect(order, 'the keyboard does not go through the page in its order');
  const number = (await page.locator('article').getAttribute('data-symbol')).split('/RES/')[1];
  await page.locator('.text a.cite:not(.internal):not(.outside)').first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((now) => now.pathname !== new URL(url).pathname);
  await page.locator(`main a[href*="${number}"][href*="#"]:visible`).first().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL((now) => now.pathname === new URL(url).pathname && now.hash.length > 1);
  await context.close();
}

/** At 400 % a screen of 1280 by 1024 is one of 320 by 256: the paragraph that is asked for is seen, and nothing lies over it. */
export async function zooms(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 320, height: 256 }, deviceScaleFactor: 4, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(`${url}#op1`);
  const [wide, seen] = await page.evaluate(() => {
    const part = document.getElementById('op1');
    const box = part.getBoundingClientRect();
    const top = document.elementFromPoint(box.left + box.width / 2, Math.max(box.top, 0) + 12);
    return [document.documentElement.scrollWidth, box.top >= 0 && box.top < innerHeight && part.contains(top)];
  });
  expect(wide <= 320, `at 400 % ${url} is ${wide} pixels wide`);
  expect(seen, `at 400 % something covers the paragraph of ${url}`);
  await context.close();
}

/** Who wants no movement sees none; for all others a jump within the page may glide. */
export async function rests(browser, url, expect) {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(url);
  const moves = () => page.evaluate(() => {
    const moving = [...document.querySelectorAll('*')].filter((one) => {
      const { transitionDuration, animationName } = getComputedStyle(one);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
    });
    return [getComputedStyle(document.documentElement).scrollBehavior, moving.map((one) => one.className || one.tagName).slice(0, 3)];
  });
  const [still, moving] = await moves();
  expect(still === 'auto' && moving.length === 0, `movement is not wanted, but scrolling is ${still}, and ${moving} move`);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  expect((await moves())[0] === 'smooth', 'a jump within the page does not glide');
  await context.close();
}

/** From right to left a page is a mirror: numbers and the outline stand at the right of the words, notes and the key in the box at the left. */
export async function mirrors(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(url);
  const found = await page.evaluate(() => {
    const part = document.querySelector('.text p:has(> .num)');
    const words = document.createRange();
    words.selectNodeContents(part.querySelector('em'));
    const at = (selector) => document.querySelector(selector)?.getBoundingClientRect();
    const { direction, textAlign } = getComputedStyle(part);
    const [outline, text, notes] = [at('.outline'), part.getBoundingClientRect(), at('.clause > .notes')];
    return {
      direction: direction === 'rtl' && textAlign !== 'left',
      number: part.querySelector('.num').getBoundingClientRect().left >= words.getBoundingClientRect().right,
      outline: outline.bottom <= text.top || outline.left >= text.right,
      box: parseFloat(getComputedStyle(document.querySelector('.find input')).paddingLeft) >= at('.find kbd').width,
      notes: !notes || notes.right <= text.left,
      fits: document.documentElement.scrollWidth <= innerWidth,
    };
  });
  const wrong = Object.keys(found).filter((name) => !found[name]);
  expect(wrong.length === 0, `${url}, from right to left, is not mirrored: ${wrong}`);
  await context.close();
}
