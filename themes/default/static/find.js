// The box goes to a work by any spelling of its symbol, suggests works, and leaves all other words to the search.
{
  const box = form.elements.q;
  const { root, language, works: source, worksLabel, several } = form.dataset;

  const work = (line) => {
    const [symbol, figure, title = ''] = line.split('\t');
    const number = symbol.split(/\/(?:RES|DEC)\//)[1];
    const href = `${root}${symbol}/${figure & 1 ? `${language}/` : ''}index.html`;
    return { symbol, number, title, held: figure > 1, key: plain(title), href };
  };
  let known;
  const works = () => (known ??= load(new URL(source, location.href)).then(() => recallingWorks.trim().split('\n').map(work), () => []));

  // The symbol or number in what was typed, and what it is with fewer of the words behind it: 69/28 in 第６９/２８号决议,
  // 217(III)A in 217 A (III), A/RES/69/28 in A/RES/69/28, para. 3. One without a stroke (1325) stands alone or beside a
  // word for a resolution.
  const spellings = (typed) => {
    let text = typed.normalize('NFKC').replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt() & 15);
    text = text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '').replace(/[\u2010-\u2015]/g, '-');
    try { text = decodeURIComponent(text); } catch { /* no address */ }
    text = text.replace(/^.*symbol=(?:(?:en|zh|ch|fr|es|ru|ar)\/)?([^&]+).*$/i, '$1').replace(/^.*?\b(undocs\.org|docs\.un\.org)\/+((en|zh|ch|fr|es|ru|ar)\/)?([^?#]*).*$/i, '$4');
    text = text.replace(/\b([AES])[_\s](RES|DEC)[_\s]([\w-]+?)[_\s](?=\d)/i, '$1/$2/$3/').replace(/^\s*(\d+)[-_](\d+)\s*$/, '$1/$2');
    const named = /res|rés|dec|déc|决|決|рез|реш|قرار|مقرر/i.test(text) || /^\s*\d+\s*$/.test(text);
    text = text.toUpperCase().replace(/[^A-Z0-9/().*-]+/g, ' ').trim();
    const found = text.match(/(?:^|[^A-Z0-9/])([A-Z][A-Z0-9.-]*\s?\/.*\d.*)$/) ?? text.match(/(?:^|[^A-Z0-9])((?:E?S-)?\d.*)$/);
    const words = found?.[1].split(' ') ?? [];
    const joined = words.map((_, i) => words.slice(0, words.length - i).join(''));
    const symbols = joined.map((joined) => joined.replace(/[./*-]+$/, '').replace(/(\d)([A-Z]+)(\([^)]+\))$/, '$1$3$2'));
    return symbols.filter((symbol, i) => /[/(]/.test(symbol) || (named && i === 0));
  };

  // How well a work fits: 0 is what was typed, in 1 a part or year was left out, in 2 the body; 3 is begun, 4 a title.
  const distance = (work, symbol, words) => {
    if (symbol) {
      const names = [work.symbol, work.number ?? ''];
      if (names.includes(symbol)) return 0;
      if (names.some((name) => name.startsWith(symbol) && /^(\(|[A-Z])/.test(name.slice(symbol.length)))) return 1;
      if (work.symbol.endsWith(`/${symbol}`)) return 2;
      if (names.some((name) => name.startsWith(symbol))) return 3;
    }
    return words.length > 1 && work.key.includes(words) ? 4 : 9;
  };
  const fitting = async (typed) => {
    const words = plain(typed.trim());
    if (!words) return [];
    const symbols = spellings(typed);
    const held = await works();
    const symbol = symbols.find((symbol) => held.some((work) => distance(work, symbol, '') < 3)) ?? symbols[0];
    const fits = held.map((work) => ({ work, far: distance(work, symbol, words) })).filter(({ far }) => far < 9);
    return fits.sort((a, b) => a.far - b.far || b.work.held - a.work.held);
  };

  const say = (element, said) => Object.entries(said).forEach(([name, value]) => element.setAttribute(name, value));
  const list = made('ul', { id: 'works', role: 'listbox', 'aria-label': worksLabel, hidden: '' });
  const status = made('p', { role: 'status', class: 'hidden' });
  let active = -1;
  say(box, { role: 'combobox', 'aria-expanded': false, 'aria-controls': list.id, 'aria-autocomplete': 'list' });
  form.append(list, status);

  const choose = (next) => {
    active = next;
    [...list.children].forEach((option, i) => option.setAttribute('aria-selected', i === active));
    const option = list.children[active];
    option?.scrollIntoView({ block: 'nearest' });
    say(box, { 'aria-activedescendant': option?.id ?? '' });
  };
  const close = () => {
    list.hidden = true;
    status.textContent = '';
    choose(-1);
    say(box, { 'aria-expanded': false });
  };
  const offer = (fits) => {
    close();
    list.replaceChildren(...fits.slice(0, 8).map(({ work }, i) => {
      const symbol = made('b', { class: work.held ? 'symbol' : 'symbol stub' }, work.symbol);
      return made('li', { role: 'option', id: `work-${i}`, 'aria-selected': false, 'data-href': work.href }, symbol, ' ', work.title);
    }));
    list.hidden = !fits.length;
    say(box, { 'aria-expanded': fits.length > 0 });
  };

  const suggest = async () => {
    const typed = box.value;
    const fits = await fitting(typed);
    if (typed === box.value) offer(fits);
  };
  box.addEventListener('input', suggest);
  box.addEventListener('blur', close);
  box.addEventListener('keydown', (event) => {
    const options = list.hidden ? 0 : list.children.length;
    if (event.isComposing) return;
    if (options && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      choose(active < 0 && step < 0 ? options - 1 : active + step < options ? active + step : -1);
    } else if (event.key === 'Escape' && (options || !box.value)) {
      event.preventDefault();
      if (options) close();
      else box.blur();
    } else if (event.key === 'Enter' && options && active >= 0) {
      event.preventDefault();
      location.href = list.children[active].dataset.href;
    }
  });
  list.addEventListener('mousedown', (event) => {
    event.preventDefault();
    const option = event.target.closest('[role="option"]');
    if (option) location.href = option.dataset.href;
  });
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const fits = (await fitting(box.value)).filter(({ far }) => far < 3);
    const best = fits.filter(({ far }) => far === fits[0].far);
    if (best.length === 1) {
      location.href = best[0].work.href;
    } else if (best.length) {
      offer(best);
      choose(0);
      status.textContent = several;
    } else if (form.dispatchEvent(new Event('words', { cancelable: true }))) {
      form.submit();
    }
  });
  works();
  if (box.value && document.activeElement === box) suggest();
}
