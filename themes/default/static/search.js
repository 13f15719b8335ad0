// The search page: asks the index of a language which texts may have the words, looks itself in which paragraphs they
// stand, and shows these. The index is asked for when there is something to find.
{
  const page = document.querySelector('.search');
  const brief = JSON.parse(page.dataset.brief);
  const { words, counted, labels } = brief;
  const form = page.querySelector('form.find');
  const box = form.elements.q;
  const status = page.querySelector('.status');
  const facets = page.querySelector('.facets');
  const onward = page.querySelector('.onward');
  const list = page.querySelector('.results');
  const more = page.querySelector('.more');
  const FACETS = ['year', 'body', 'kind', 'subject'];
  /** Works that are shown at a time, places of a work that are shown at first, and texts that are all looked through. */
  const SHOWN = 10;
  const PLACES = 3;
  const LOOKED_THROUGH = 200;
  /** Letters around the first words found that are shown of a long paragraph. */
  const AROUND = 110;
  /** Languages that are written without spaces between words. */
  const UNSPACED = ['zh', 'ja', 'th'];
  /** The characters of which the index knows every pair. */
  const PAIRED = '\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{2fa1f}\\u{30000}-\\u{323af}';
  const RUNS = new RegExp(`[${PAIRED}]+|(?:(?![${PAIRED}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
  const IS_PAIRED = new RegExp(`^[${PAIRED}]`, 'u');

  const rules = new Intl.PluralRules(document.documentElement.lang);
  const count = (name, number) => (counted[name][rules.select(number)] ?? counted[name].other).replace('{count}', number);
  const make = (name, attributes = {}, ...inner) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value != null && element.setAttribute(key, value));
    element.append(...inner);
    return element;
  };

  // --- Words ---

  /** A text as it is compared, and for every letter of it the place in the text. */
  const fold = (text, unspaced) => {
    const at = [];
    let folded = '';
    let place = 0;
    for (const letter of text) {
      const plain = unspaced && /\s/.test(letter) ? '' : letter.normalize('NFKD').replace(/[\p{M}\u0640\u00ad\u200b-\u200f]/gu, '').toLowerCase();
      for (let i = 0; i < plain.length; i += 1) at.push(place);
      folded += plain;
      place += letter.length;
    }
    at.push(place);
    return { folded, at };
  };

  /** What was asked: phrases in quotation marks, single words, and how both are put to the index. */
  const understand = (query, unspaced) => {
    const phrases = [];
    const rest = query.replace(/["“”„«»「」『』]([^"“”„«»「」『』]+)["“”„«»「」『』]/g, (_, phrase) => { phrases.push(phrase.trim()); return ' '; });
    // A space between figures and Chinese characters is set or not as one likes.
    const joined = (typed) => typed.replace(/([\p{L}\p{N}])\s+(?=([\p{L}\p{N}]))/gu, (space, before, after) => (IS_PAIRED.test(before) === IS_PAIRED.test(after) ? space : before));
    const single = (unspaced ? joined(rest) : rest).replace(/["“”„«»「」『』]/g, ' ').split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
    // Where words are not set apart, what was typed is looked for as it stands, letter by letter.
    const exact = (unspaced ? [...phrases, ...single] : phrases).map((needle) => fold(needle, unspaced).folded).filter(Boolean);
    // Of a single phrase the index itself knows where its words follow one another.
    const terms = phrases.length === 1 && !single.length && !unspaced ? `"${phrases[0]}"` : [...phrases, ...single].join(' ');
    const pairs = (run) => {
      const letters = [...run];
      if (!IS_PAIRED.test(run) || letters.length === 1) return [run];
      return letters.slice(1).map((letter, i) => letters[i] + letter);
    };
    return { exact, terms: unspaced ? (terms.match(RUNS) ?? []).flatMap(pairs).join(' ') : terms, unspaced };
  };

  /** The title and the paragraphs of a text, each with the words found in it. */
  const partsOf = (text, asked) => {
    const raw = text.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
    const cut = raw.includes('\u200b') ? '\u200b' : /[^\S\ufeff]+/;
    const all = raw.split(cut);
    const anchors = [...text.anchors].sort((a, b) => a.location - b.location);
    const found = new Set(text.locations);
    return anchors.flatMap((anchor, i) => {
      if (anchor.id === 'characters') return [];
      const upTo = anchors[i + 1]?.location ?? all.length;
      const part = { id: anchor.id, place: anchor.title ?? '', text: '', marks: [], kinds: 0 };
      for (let place = anchor.location; place < upTo; place += 1) {
        const from = part.text.length;
        part.text += all[place] + (cut === '\u200b' ? '' : ' ');
        if (asked.exact.length || !found.has(place)) continue;
        const bare = all[place].match(/[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/u);
        if (bare) part.marks.push([from + bare.index, from + bare.index + bare[0].length]);
      }
      if (asked.exact.length) {
        const { folded, at } = fold(part.text, asked.unspaced);
        for (const needle of asked.exact) {
          let spot = folded.indexOf(needle);
          part.kinds += spot >= 0;
          for (; spot >= 0; spot = folded.indexOf(needle, spot + needle.length)) part.marks.push([at[spot], at[spot + needle.length - 1] + 1]);
        }
        part.marks.sort((a, b) => a[0] - b[0]);
      }
      return [part];
    });
  };

  /** A text that has all that was asked for word by word; the paragraphs with most of it first. */
  const verified = (text, asked) => {
    const parts = partsOf(text, asked);
    const whole = asked.exact.length && parts.map((part) => fold(part.text, asked.unspaced).folded).join('\n');
    if (asked.exact.some((needle) => !whole.includes(needle))) return null;
    const [head, ...rest] = parts;
    const places = rest.filter((part) => part.marks.length).sort((a, b) => b.kinds - a.kinds || b.marks.length - a.marks.length);
    return { text, head, places };
  };

  // --- The index ---

  const indexes = new Map();
  const open = (code) => {
    if (!indexes.has(code)) indexes.set(code, load(code).catch((error) => { indexes.delete(code); throw error; }));
    return indexes.get(code);
  };
  const load = async (code) => {
    const { folders } = brief.languages.find((language) => language.code === code);
    const [first, ...others] = folders.map((folder) => new URL(brief.root + folder, location.href));
    const { createInstance } = await import(`${first}pagefind.js`);
    // Pagefind cuts what it is asked into words when the page is in Chinese; the pairs of letters have to stay whole.
    const html = document.documentElement;
    const language = html.lang;
    html.lang = 'und';
    const index = createInstance({ noWorker: true });
    html.lang = language;
    await index.init();
    await Promise.all(others.map((other) => index.mergeIndex(other.pathname, { language: 'und' })));
    await index.filters();
    return index;
  };

  // --- What is shown ---

  const marked = (text, marks, from = 0, upTo = text.length) => {
    const pieces = [];
    let at = from;
    for (const [start, end] of marks) {
      if (start < at || end > upTo) continue;
      pieces.push(text.slice(at, start), make('mark', {}, text.slice(start, end)));
      at = end;
    }
    return [...pieces, text.slice(at, upTo)];
  };
  /** The words around what was found, from a word's beginning to a word's end. */
  const excerpt = ({ text, marks }) => {
    const [start] = marks[0];
    let from = start > AROUND ? start - AROUND / 2 : 0;
    let upTo = Math.min(text.length, Math.max(start + AROUND * 2, marks[0][1]));
    if (from) from = Math.max(from, text.slice(from, start).search(/\s/) + from);
    if (upTo < text.length) upTo += Math.max(0, text.slice(upTo).search(/\s|$/)) < 20 ? text.slice(upTo).search(/\s|$/) : 0;
    return [from ? '… ' : '', ...marked(text, marks, from, upTo), upTo < text.length ? ' …' : ''];
  };
  const label = (facet, value) => {
    if (facet === 'year') return value;
    if (facet !== 'subject' || labels.subject[value]) return labels[facet][value] ?? value;
    const colon = value.indexOf(':');
    const scheme = labels.scheme[value.slice(0, colon)];
    return value.slice(colon + 1) + (scheme ? ` · ${scheme}` : '');
  };
  const entry = ({ text, head, places }, language) => {
    const address = text.raw_url;
    const symbol = address.replace(/\/(?:[a-z]{2}\/)?index\.html$/, '');
    const parts = [head, ...places];
    const found = new Set(parts.flatMap((part) => part.marks.map(([start, end]) => part.text.slice(start, end).toLowerCase())));
    const query = new URLSearchParams([...found].slice(0, 12).map((word) => ['found', word]));
    const href = (anchor) => `${brief.root}${address}${found.size ? `?${query}` : ''}${anchor}`;
    const its = { lang: language.tag, dir: language.direction };
    const place = (part) => make('li', {}, make('a', { href: href(`#${part.id}`) },
      make('span', { class: 'place', ...its }, part.place), make('span', { class: 'words', ...its }, ...excerpt(part))));
    const item = make('li', { class: 'result' },
      make('h2', {}, make('a', { href: href('') }, make('span', { class: 'symbol' }, symbol), ' ', make('span', its, ...marked(head.text.trim(), head.marks)))),
      make('p', { class: 'said' }, make('span', its, head.place), head.place ? ' · ' : '', make('span', { lang: language.tag }, language.name)));
    if (places.length) item.append(make('ol', { class: 'places' }, ...places.slice(0, PLACES).map(place)));
    if (places.length > PLACES) {
      item.append(make('details', {}, make('summary', {}, count('more-places', places.length - PLACES)), make('ol', { class: 'places' }, ...places.slice(PLACES).map(place))));
    }
    return item;
  };
  const choices = (facet, chosen, counts) => {
    const select = make('select', { name: facet });
    select.append(make('option', { value: '' }, words.all));
    const values = Object.entries(counts).filter(([value, number]) => number || value === chosen);
    const order = facet === 'year' ? (a, b) => b[0].localeCompare(a[0]) : (a, b) => b[1] - a[1] || a[0].localeCompare(b[0]);
    values.sort(order).forEach(([value, number]) => select.append(make('option', { value }, `${label(facet, value)} (${number})`)));
    if (chosen && !(chosen in counts)) select.append(make('option', { value: chosen }, `${label(facet, chosen)} (0)`));
    select.value = chosen;
    return make('label', {}, make('span', {}, words[facet]), select);
  };
  const showFacets = (state, counts) => {
    const focused = document.activeElement?.closest?.('.facets') && document.activeElement.name;
    const select = make('select', { name: 'language' }, ...brief.languages.map(({ code, name, tag }) => make('option', { value: code, lang: tag }, name)));
    select.value = state.language;
    const order = make('select', { name: 'order' }, make('option', { value: '' }, words.best), make('option', { value: 'newest' }, words.newest));
    order.value = state.order;
    facets.replaceChildren(make('label', {}, make('span', {}, words.language), select),
      ...FACETS.filter((facet) => state[facet] || Object.values(counts[facet] ?? {}).some(Boolean)).map((facet) => choices(facet, state[facet], counts[facet] ?? {})),
      make('label', {}, make('span', {}, words.order), order));
    facets.hidden = false;
    if (focused) facets.elements[focused]?.focus();
  };

  // --- A search ---

  /** The address says what is searched for. */
  const read = () => {
    const said = new URLSearchParams(location.search);
    const state = { q: said.get('q') ?? '', language: said.get('language') ?? '', order: said.get('order') === 'newest' ? 'newest' : '' };
    if (!brief.languages.some(({ code }) => code === state.language)) state.language = brief.language;
    FACETS.forEach((facet) => { state[facet] = said.get(facet) ?? ''; });
    return state;
  };
  const addressOf = (state) => {
    const said = Object.entries(state).filter(([name, value]) => value && !(name === 'language' && value === brief.language));
    const query = new URLSearchParams(said).toString();
    return query ? `?${query}` : location.pathname;
  };
  const write = (state, how) => history[how](null, '', addressOf(state));
  /** Where nothing was found: the same without what narrows it, and in the other languages. */
  const showOnward = (state, nothing) => {
    const { q, order } = state;
    const others = brief.languages.filter(({ code }) => code !== state.language);
    const links = others.map(({ code, name, tag }) => make('a', { href: addressOf({ q, language: code, order }), lang: tag }, name));
    const widen = make('a', { href: addressOf({ q, language: state.language, order }) }, words.widen);
    const ways = [...(FACETS.some((facet) => state[facet]) ? [[widen]] : []), ...(links.length ? [[words.elsewhere, ...links]] : [])];
    onward.replaceChildren(...ways.map((way) => make('li', {}, ...way.flatMap((part, i) => (i ? [' ', part] : [part])))));
    onward.hidden = !nothing || !ways.length;
  };

  let turn = 0;
  let showMore = () => {};
  const run = async (state) => {
    const mine = (turn += 1);
    const stale = () => mine !== turn;
    const language = brief.languages.find(({ code }) => code === state.language);
    const asked = understand(state.q, UNSPACED.includes(state.language));
    more.hidden = true;
    onward.hidden = true;
    if (!asked.terms || !language) {
      list.replaceChildren();
      facets.hidden = true;
      status.textContent = '';
      return;
    }
    status.textContent = words.working;
    try {
      const index = await open(state.language);
      const filters = Object.fromEntries(FACETS.filter((facet) => state[facet]).map((facet) => [facet, state[facet]]));
      const answer = await index.search(asked.terms, { filters, sort: state.order ? { date: 'desc' } : {} });
      if (stale()) return;
      const counts = structuredClone(answer.filters ?? {});
      const found = [];
      let looked = 0;
      let total = answer.results.length;
      /** Looks into the next texts until so many have the words. */
      const look = async (wanted) => {
        while (found.length < wanted && looked < answer.results.length) {
          const texts = await Promise.all(answer.results.slice(looked, looked + 20).map((result) => result.data()));
          looked += texts.length;
          for (const text of texts) {
            const result = verified(text, asked);
            if (result) { found.push(result); continue; }
            total -= 1;
            Object.entries(text.filters).forEach(([facet, values]) => values.forEach((value) => { if (counts[facet]?.[value]) counts[facet][value] -= 1; }));
          }
        }
      };
      await look(SHOWN);
      if (stale()) return;
      let shown = 0;
      const show = () => {
        const next = found.slice(shown, shown + SHOWN).map((result) => entry(result, language));
        list.append(...next);
        shown += next.length;
        more.hidden = shown >= total;
        return next[0];
      };
      list.replaceChildren();
      show();
      // The first hits stand there already while the others are counted.
      if (asked.exact.length && total <= LOOKED_THROUGH) await look(Infinity);
      if (stale()) return;
      more.hidden = shown >= total;
      showFacets(state, counts);
      status.textContent = total ? count('found', total) : words.none;
      showOnward(state, !total);
      showMore = async () => {
        await look(shown + SHOWN);
        if (stale()) return;
        show()?.querySelector('a').focus();
        status.textContent = count('found', total);
      };
    } catch (error) {
      if (stale()) return;
      console.warn(error);
      list.replaceChildren();
      status.textContent = words.failed;
    }
  };

  const begin = () => {
    const state = read();
    box.value = state.q;
    run(state);
  };
  const change = (how) => {
    const state = { ...read(), q: box.value.trim() };
    [...facets.elements].forEach(({ name, value }) => { if (name) state[name] = value; });
    write(state, how);
    run(state);
  };

  if (location.protocol === 'file:') {
    status.textContent = words['needs-server'];
    form.addEventListener('words', (event) => event.preventDefault());
  } else {
    let rest;
    box.addEventListener('input', () => {
      clearTimeout(rest);
      rest = setTimeout(() => change('replaceState'), 250);
    });
    form.addEventListener('words', (event) => {
      event.preventDefault();
      clearTimeout(rest);
      change('pushState');
    });
    facets.addEventListener('change', () => change('replaceState'));
    more.firstElementChild.addEventListener('click', () => showMore());
    addEventListener('popstate', begin);
    begin();
  }

  // The arrow keys move from the box into the hits and between them, Escape back into the box.
  page.addEventListener('keydown', (event) => {
    const hits = [...list.querySelectorAll('a')].filter((link) => link.checkVisibility());
    const at = hits.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const inBox = document.activeElement === box && box.getAttribute('aria-expanded') !== 'true';
    if (event.key === 'Escape' && at >= 0) {
      box.focus();
    } else if (step && (at >= 0 || (inBox && step > 0 && !event.defaultPrevented)) && hits.length) {
      event.preventDefault();
      (hits[at + step] ?? (at + step < 0 ? box : hits[at])).focus();
    }
  });
}
