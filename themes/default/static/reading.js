// What opens at a paragraph that is read: its tools, and cards about what it names.
{
  // What is said once to those who hear the page.
  const say = (words) => {
    let status = one('#said');
    if (!status) document.body.append(status = made('p', { id: 'said', role: 'status', class: 'hidden' }));
    status.textContent = '';
    setTimeout(() => { status.textContent = words; }, 50);
  };
  const copy = async (words) => {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      const field = made('textarea', { class: 'hidden' });
      field.value = words;
      document.body.append(field);
      field.select();
      document.execCommand('copy');
      field.remove();
    }
  };

  const icon = (path) => {
    const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    drawing.setAttribute('viewBox', '0 0 16 16');
    drawing.setAttribute('aria-hidden', 'true');
    const line = document.createElementNS(drawing.namespaceURI, 'path');
    line.setAttribute('d', path);
    drawing.append(line);
    return drawing;
  };

  // Beside the link of a paragraph, which is its number where it has one: copy its citation with its address, and report an
  // error.
  const article = one('article.resolution');
  const addressOf = (id) => (one('link[rel=canonical]')?.href ?? location.href.split('#')[0]) + `#${id}`;
  // What a number stands for is said where it changes, with `{n}` for the number: by that paragraph, or by one before it.
  const spelled = (number, id) => {
    const from = all('.num[data-place]', article).findLast((link) => link === number || link.compareDocumentPosition(number) & 4);
    const [first, ...points] = id.slice(id.lastIndexOf('op') + 2).split('.');
    return from?.dataset.place.replace('{n}', () => [first, ...points.map((point) => `(${point})`)].join(' ')) ?? number.textContent;
  };
  const wordsOf = (part) => {
    const bare = part.cloneNode(true);
    for (const extra of all('.anchor, .tools, .citedby, .call, sup:has(> a)', bare)) extra.remove();
    return bare.textContent.replace(/\s+/g, ' ').trim();
  };
  const equip = (part) => {
    const anchor = one(':scope > :is(.anchor, a.num)', part);
    if (!anchor || one(':scope > .tools', part)) return;
    const place = anchor.getAttribute('aria-label') ?? spelled(anchor, part.id);
    const within = place.charAt(0).toLocaleLowerCase(page.lang) + place.slice(1);
    const { cite, symbol, comma, copy: label, copied, report, reportLabel } = article.dataset;
    const button = made('button', { type: 'button', 'aria-label': `${label}: ${place}`, title: label }, icon('M5 5V2h9v9h-3M2 5h9v9H2z'));
    button.addEventListener('click', async () => {
      await copy([cite, within, symbol, addressOf(part.id)].join(comma));
      say(copied);
      button.classList.add('done');
      setTimeout(() => button.classList.remove('done'), 1500);
    });
    const tools = made('span', { class: 'tools' }, button);
    if (report) {
      const said = { place: within, words: wordsOf(part).slice(0, 400), address: addressOf(part.id) };
      const href = Object.entries(said).reduce((href, [name, words]) => href.replace(`{${name}}`, () => encodeURIComponent(words)), report);
      tools.append(made('a', { href, 'aria-label': `${reportLabel}: ${place}`, title: reportLabel }, icon('M3 14V2h9l-2 3 2 3H3')));
    }
    anchor.after(tools);
  };
  if (article) {
    const near = (event) => {
      const part = event.target.closest?.('.text :is(p, .heading)[id]');
      if (part) equip(part);
    };
    for (const event of ['pointerover', 'focusin']) one('.text', article)?.addEventListener(event, near);
  }

  // A card about what a mention names. It opens over a link that is pointed at or has the focus, stays while it is pointed at
  // itself, and goes with Escape. Where pages cannot be fetched (from a disk) links keep their short hint.
  const MENTIONS = 'a.cite, .list a.symbol, .citing a.symbol, .list a.place, .citing a.place, .since';
  const documents = new Map();
  const fetched = (address) => {
    if (!documents.has(address)) {
      const parsed = fetch(address).then((answer) => (answer.ok ? answer.text() : Promise.reject(answer.status)));
      documents.set(address, parsed.then((text) => new DOMParser().parseFromString(text, 'text/html')));
    }
    return documents.get(address);
  };
  const describe = (there, id) => {
    const head = one('.head', there);
    if (!head) return [];
    const [symbol, title, day] = ['.symbol', 'h1', '.facts time'].map((name) => one(name, head)?.textContent.trim());
    const text = one('.text', there);
    const language = { lang: text?.lang || there.documentElement.lang, dir: text?.dir || there.documentElement.dir };
    const lines = [made('b', { class: 'symbol' }, symbol || title)];
    if (day) lines.push(' ', made('small', {}, day));
    if (symbol && title && title !== symbol) lines.push(made('p', { ...language, class: 'title' }, title));
    const said = one('.notice', head);
    const notice = said?.dataset.short ?? said?.textContent.trim();
    if (notice) lines.push(made('p', { class: 'notice' }, notice));
    const part = id ? there.getElementById(id) : null;
    const words = part?.closest('.text') ? wordsOf(part) : '';
    if (words) lines.push(made('p', language, words.length > 360 ? `${words.slice(0, 360)}…` : words));
    return lines;
  };
  let card;
  let opener;
  let waiting;
  const close = () => {
    clearTimeout(waiting);
    card?.remove();
    if (opener?.dataset.hint) opener.title = opener.dataset.hint;
    opener?.removeAttribute('aria-describedby');
    card = opener = undefined;
  };
  const open = async (link) => {
    const [address, id = ''] = link.href.split('#');
    const own = address === location.href.split('#')[0];
    if (link.host !== location.host || (!own && !/^https?:$/.test(location.protocol))) return;
    const there = own ? document : await fetched(address).catch(() => null);
    if (opener !== link || !there) return;
    const lines = own ? [made('p', {}, wordsOf(document.getElementById(decodeURIComponent(id)) ?? link))] : describe(there, decodeURIComponent(id));
    if (!lines.length) return;
    card = made('div', { id: 'card', role: 'tooltip' }, ...lines);
    if (link.title) link.dataset.hint = link.title;
    link.removeAttribute('title');
    link.setAttribute('aria-describedby', 'card');
    document.body.append(card);
    const [box, size] = [link.getClientRects()[0] ?? link.getBoundingClientRect(), card.getBoundingClientRect()];
    const below = box.bottom + size.height + 12 < innerHeight || box.top < size.height + 12;
    card.style.top = `${scrollY + (below ? box.bottom + 6 : box.top - size.height - 6)}px`;
    card.style.left = `${scrollX + Math.max(8, Math.min(box.left, innerWidth - size.width - 24))}px`;
  };
  const wait = (link, after) => {
    if (opener === link) return clearTimeout(waiting);
    close();
    opener = link;
    waiting = setTimeout(() => open(link), after);
  };
  addEventListener('pointerover', (event) => {
    if (event.pointerType !== 'mouse') return;
    const link = event.target.closest?.(MENTIONS);
    if (link) return wait(link, 280);
    clearTimeout(waiting);
    if (opener && !event.target.closest?.('#card')) waiting = setTimeout(close, 220);
  });
  addEventListener('focusin', (event) => {
    const link = event.target.matches?.(MENTIONS) && event.target.matches(':focus-visible') ? event.target : null;
    if (link) wait(link, 150);
    else close();
  });
  addEventListener('keydown', (event) => { if (event.key === 'Escape' && card) close(); });
}
