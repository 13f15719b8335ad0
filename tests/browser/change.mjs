// What a reader sees of a series: what changed between two texts, side by side or in one, and its paragraphs through the
// years; without script, on a narrow screen, and on paper.

export async function changes(browser, files, at, expect) {
  const comparison = files.find((file) => /\/since\/.+index\.html$/.test(file) && !/\/[a-z]{2}\/index\.html$/.test(file));
  const series = files.find((file) => /^series\/.+\/index\.html$/.test(file));
  if (comparison) await compares(browser, at(comparison), expect);
  if (series) await follows(browser, at(series), expect);
}

/** Both wordings of an edited paragraph stand beside each other, or one below the other is marked; the choice needs no script. */
async function compares(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const edited = page.locator('.change.is-edited:has(.old):has(.new)').first();
  const seen = async (within) => edited.locator(within).first().isVisible();
  const [old, fresh] = [await edited.locator('.old').boundingBox(), await edited.locator('.new').boundingBox()];
  expect(Math.abs(old.y - fresh.y) < 40 && Math.abs(old.x - fresh.x) > 300, `${url}: both wordings stand side by side`);
  await page.locator('label[for="inline"]').click();
  expect(!(await seen('.old')) && (await seen('.new')), `${url}: in one text the older wording is not there twice`);
  const gone = edited.locator('.new del');
  if (await gone.count()) {
    const line = await gone.first().evaluate((element) => getComputedStyle(element).textDecorationLine);
    expect((await gone.first().isVisible()) && line === 'line-through', `${url}: what is gone is struck out without colour`);
  }
  const line = await edited.locator('ins').first().evaluate((element) => getComputedStyle(element).textDecorationLine);
  expect(line === 'underline', `${url}: what is new is underlined`);
  const folded = page.locator('.changes > .folded').first();
  if (await folded.count()) {
    await folded.locator('summary').first().click();
    expect(await folded.locator('.change').first().isVisible(), `${url}: what stayed unfolds`);
  }
  const counts = await page.locator('.counts-of tbody td').allTextContents();
  const rows = await page.locator('.changes:not(.change-notes) .change:not(.titles)').count();
  expect(counts.length > 3 && rows > 3, `${url}: a table sums up ${rows} rows`);
  await page.emulateMedia({ media: 'print' });
  expect((await seen('ins')) && (await seen('.new')), `${url}: on paper the changes are marked`);
  await context.close();
  const narrow = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const small = await narrow.newPage();
  await small.goto(url);
  const boxes = small.locator('.change.is-edited .new').first();
  expect((await boxes.boundingBox()).width > 250, `${url}: on a telephone a wording has the width of the screen`);
  await narrow.close();
}

/** The matrix of a series: every cell says in words what became of a paragraph, and leads to it; a row leads to its life-line. */
async function follows(browser, url, expect) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  const matrix = page.locator('table.matrix');
  if (await matrix.count()) {
    const mute = await matrix.locator('tbody td[class]').evaluateAll((cells) => cells.filter((cell) => !cell.textContent.trim()).length);
    expect(mute === 0, `${url}: ${mute} cells of the matrix say nothing`);
    const rows = await matrix.locator('tbody tr').count();
    const heads = await matrix.locator('tbody th[scope="row"]').count();
    expect(rows > 0 && rows === heads, `${url}: every row of the matrix is called after its paragraph`);
    await matrix.locator('tbody td a').first().click();
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    expect(anchor !== '' && (await page.locator(`[id="${anchor}"]`).count()) === 1, `${url}: a cell leads to its paragraph`);
    await page.goBack();
    await matrix.locator('tbody th a').first().click();
    expect((await page.locator('main ins, main blockquote, main li').count()) > 0 && page.url().includes('/lifelines/'), `${url}: a row leads to its life-line`);
  }
  await context.close();
}
