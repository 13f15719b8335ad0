// The check of a draft: cuts what is pasted into paragraphs, looks their runs of words up in the shards of its language, and
// shows of each paragraph whether the archive has it. Words are told apart just as when the shards were made. What is pasted
// is put into no address and kept nowhere.
{
  const page = document.querySelector('.draft');
  const brief = JSON.parse(page.dataset.brief);
  const { words, counted } = brief;
  const form = page.querySelector('form');
  const status = page.querySelector('.status');
  const key = page.querySelector('.key');
  const list = page.querySelector('.clauses');
  /** Runs of so many words, or characters in a script without spaces. */
  const RUN = { words: 5, characters: 12 };
  /** What different words weigh, and how much a paragraph weighs at least that can be told apart. */
  const WEIGHT = { words: 5, characters: 2 };
  const LEAST = 40;
  /** Precedents that are held against a paragraph; the share of the words of both that is an adaptation of one, and a stretch
   *  of words in a row that is one, whatever stands around it. */
  const ASKED = 8;
  const ADAPTED = 0.6;
  const PASSAGE = { words: 25, characters: 60 };
  /** Words that tell of which language a paragraph is. */
  const SURE = 6;
  /** Tokens of two paragraphs together above which their differences are not looked for. */
  const TOO_LONG = 6000;

  const rules = new Intl.PluralRules(document.documentElement.lang);
  const count = (name, number) => (counted[name][rules.select(number)] ?? counted[name].other).replace('{count}', number);
  const make = (name, attributes = {}, ...inner) => {
    const element = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => value != null && element.setAttribute(key, value));
    element.append(...inner);
    return element;
  };

  // --- Words ---

  const SILENT = /[\u00ad\ufeff\u200b-\u200f\u202a-\u202e\u2060-\u2069\u0640\u064b-\u0652]/u;
  const ALPHANUMERIC = /[\p{Alphabetic}\p{N}]/u;
  const UNSPACED = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00\uff5f-\uffef\u{20000}-\u{3ffff}]/u;
  const JOINS = /[-/.'’\u2010-\u2012]/u;
  const DIGIT = /[0-9\u0660-\u0669\u06f0-\u06f9\uff10-\uff19²³¹]/u;
  const kindOf = (letter) => {
    if (!ALPHANUMERIC.test(letter)) return 'mark';
    return UNSPACED.test(letter) ? 'character' : 'word';
  };
  const folded = (word) => [...word].filter((letter) => !SILENT.test(letter)).map((letter) => {
    const code = letter.codePointAt(0);
    if (code >= 0xff01 && code <= 0xff5e) return String.fromCodePoint(code - 0xfee0).toLowerCase();
    if (code >= 0x2010 && code <= 0x2013) return '-';
    if (code >= 0x660 && code <= 0x669) return String(code - 0x660);
    if (code >= 0x6f0 && code <= 0x6f9) return String(code - 0x6f0);
    return letter === '’' ? "'" : letter.toLowerCase();
  }).join('');
  /** The words, characters and marks of a text, each with where it stands. */
  const tokensOf = (text) => {
    const letters = [...text];
    const tokens = [];
    let at = 0;
    for (let i = 0; i < letters.length;) {
      const from = at;
      let kind = null;
      let next = i + 1;
      if (!/\p{White_Space}/u.test(letters[i]) && !SILENT.test(letters[i])) {
        kind = kindOf(letters[i]);
        while (kind === 'word' && next < letters.length) {
          const isWord = (letter) => letter !== undefined && kindOf(letter) === 'word';
          if (isWord(letters[next]) || SILENT.test(letters[next])) next += 1;
          else if (JOINS.test(letters[next]) && isWord(letters[next + 1])) next += 2;
          else break;
        }
      }
      for (; i < next; i += 1) at += letters[i].length;
      if (kind) tokens.push({ from, upTo: at, kind, plain: folded(text.slice(from, at)) });
    }
    return tokens;
  };

  const BITS = 64n;
  const numbers = new Map();
  /** The number of a word: FNV-1a, of which both halves are laid over each other. */
  const numberOf = (plain) => {
    if (!numbers.has(plain)) {
      let hash = 0xcbf29ce484222325n;
      for (const letter of plain) hash = BigInt.asUintN(64, (hash ^ BigInt(letter.codePointAt(0))) * 0x100000001b3n);
      numbers.set(plain, BigInt.asUintN(32, hash ^ (hash >> 32n)));
    }
    return numbers.get(plain);
  };
  /** What a paragraph says: its words without numbers and marks. */
  const saidBy = (tokens) => {
    const said = tokens.filter(({ kind, plain }) => kind === 'character' || (kind === 'word' && !DIGIT.test(plain)));
    const dense = 2 * said.filter(({ kind }) => kind === 'character').length > said.length;
    const of = dense ? 'characters' : 'words';
    const plain = said.map((token) => token.plain);
    return { plain, of, brief: WEIGHT[of] * new Set(plain).size < LEAST };
  };
  const mixed = (run) => {
    let hash = 0n;
    for (const word of run) {
      hash = BigInt.asUintN(64, (BigInt.asUintN(64, hash << 23n) | (hash >> (BITS - 23n))) ^ word);
      hash = BigInt.asUintN(64, hash * 0x9e3779b97f4a7c15n);
    }
    return hash ^ (hash >> 29n);
  };
  /** The runs of a paragraph, and all of it as one run more: the shards know some runs of each precedent, and what is the same
   *  word for word by that alone. */
  const runsOf = ({ plain, of }) => {
    if (!plain.length) return [];
    const all = plain.map(numberOf);
    const length = Math.min(RUN[of], all.length);
    const runs = Array.from({ length: all.length - length + 1 }, (_, i) => mixed(all.slice(i, i + length)));
    return [...new Set([...runs, mixed(all)].map((run) => Number(BigInt.asUintN(32, run))))];
  };

  // --- The draft ---

  /** Numbers and letters before a paragraph: `1.`, `(a)`, `ii)`, `3、`, `١ -`; marks of notes in it; marks of direction. */
  const LABEL = /^\s*(?:\p{N}{1,3}\s*[.．、)）](?=[\s\p{L}])|\p{N}{1,3}\s*[-–—]\s|[(（]?(?:\p{Ll}{1,2}|\p{Lo}|[ivxl]{1,5}|\p{N}{1,3})[)）](?=[\s\p{L}])|[一二三四五六七八九十]{1,3}、)\s*/u;
  const NOTES = /\[\^?\p{N}{1,3}\]|<sup>[^<]*<\/sup>|(?<=\p{Ll}{3})(?:[¹²³⁴-⁹⁰]{1,3}|\d{1,2})(?=[\s,;.:]|$)/gu;
  /** Letters that a printer has joined, and those of Arabic as they were drawn. */
  const JOINED = /[\ufb00-\ufb06\ufb50-\ufdff\ufe70-\ufefc]/gu;
  const DIRECTION = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
  const ENDS = /[,،，;:.。；：؛]["”»’」』)）]?$/u;
  const STOPS = /[;:.。；：؛]["”»’」』)）]?$/u;
  /** How many letters a line has at most that may be broken for want of room, and in a script without spaces. */
  const LINE = 130;
  const DENSE_LINE = 70;
  /** How much shorter than the longest a line is at least that ends where its paragraph does. */
  const SHORT = 0.8;
  /** So many lines to a block at most are those of one paragraph. */
  const OF_ONE = 12;
  /** The paragraphs of a draft. Where lines are long, each is one; where they are broken for want of room, an empty line parts
   *  them, and without such lines a short line that ends as paragraphs do. */
  const paragraphsOf = (draft) => {
    const plain = draft.normalize('NFC').replace(JOINED, (letter) => letter.normalize('NFKC')).replace(/\r\n?/g, '\n');
    const blocks = plain.replace(NOTES, '').replace(DIRECTION, '').split(/\n\s*\n/)
      .map((block) => block.split('\n').map((line) => line.trim()).filter(Boolean)).filter((lines) => lines.length);
    const lines = blocks.flat();
    const apart = blocks.length > 1 && lines.length <= OF_ONE * blocks.length;
    const longest = Math.max(...lines.map((line) => line.length));
    const dense = UNSPACED.test([...draft.slice(0, 400)].filter((letter) => ALPHANUMERIC.test(letter)).at(-1) ?? '');
    const broken = longest <= (dense ? DENSE_LINE : LINE) && lines.some((line) => !ENDS.test(line));
    const begins = (line, last) => {
      if (!broken) return true;
      if (LABEL.test(line) && STOPS.test(last)) return true;
      if (apart || !ENDS.test(last)) return false;
      return last.length < SHORT * longest || /^\p{Lu}/u.test(line);
    };
    return blocks.flatMap((block) => {
      const paragraphs = [];
      block.forEach((line, i) => {
        if (!i || begins(line, block[i - 1])) paragraphs.push(line);
        else {
          const last = paragraphs.at(-1);
          const joined = UNSPACED.test(last.at(-1)) || UNSPACED.test(line[0]) || /[\p{L}\p{N}][-–]$/u.test(last);
          paragraphs[paragraphs.length - 1] = last + (joined ? '' : ' ') + line;
        }
      });
      return paragraphs;
    }).map((paragraph) => paragraph.replace(LABEL, '').trim()).filter((paragraph) => ALPHANUMERIC.test(paragraph));
  };

  /** The language in which something is written: that of which it has most of the common words. */
  const languageOf = (text, otherwise) => {
    const plain = saidBy(tokensOf(text)).plain;
    const common = ({ common }) => plain.filter((word) => common.includes(word)).length;
    const best = [...brief.languages].sort((one, other) => common(other) - common(one))[0];
    return plain.length >= SURE && common(best) > 0 ? best : otherwise;
  };

  // --- The shards ---

  const loaded = new Map();
  const load = (address) => {
    if (!loaded.has(address)) loaded.set(address, fetched(address).catch((error) => { loaded.delete(address); throw error; }));
    return loaded.get(address);
  };
  const fetched = async (address) => {
    const answer = await fetch(new URL(brief.root + address, location.href));
    if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
    const bytes = await answer.arrayBuffer();
    // A server may have undone the compression already.
    const [first, second] = new Uint8Array(bytes, 0, Math.min(2, bytes.byteLength));
    if (first !== 0x1f || second !== 0x8b) return bytes;
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).arrayBuffer();
  };
  /** The precedents that have a run, by a shard that has them all in order. */
  const having = (bytes, run) => {
    const all = new Uint32Array(bytes, 0, bytes.byteLength >> 2);
    const half = all.length / 2;
    let from = 0;
    for (let upTo = half; from < upTo;) {
      const middle = (from + upTo) >> 1;
      if (all[middle] < run) from = middle + 1;
      else upTo = middle;
    }
    const found = [];
    for (; from < half && all[from] === run; from += 1) found.push(all[half + from]);
    return found;
  };
  const shardOf = (run, { bits }) => (bits ? run >>> (32 - bits) : 0);
  /** Shards of precedents that are read already. */
  const read = new Map();
  /** The precedents that have most runs in common with a paragraph, a rare run being worth more; the oldest first among equals. */
  const candidates = async (runs, language) => {
    const counts = new Map();
    await Promise.all(runs.map(async (run) => {
      const shard = await load(`${language.folder}runs-${shardOf(run, language)}.bin`);
      const found = having(shard, run);
      found.forEach((precedent) => counts.set(precedent, (counts.get(precedent) ?? 0) + 1 / found.length));
    }));
    const most = [...counts].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, ASKED);
    return Promise.all(most.map(async ([precedent]) => {
      const shard = await load(`${language.folder}precedents-${Math.floor(precedent / brief.shard)}.bin`);
      if (!read.has(shard)) read.set(shard, JSON.parse(new TextDecoder().decode(shard)));
      const [text, symbol, address, place, year, vote, wording, stands] = read.get(shard)[precedent % brief.shard];
      return { text, symbol, address, place, year, vote, wording, stands };
    }));
  };

  // --- What is alike ---

  /** How far two lists can be laid over each other: for every two places the length of what both have from there on. */
  const table = (one, other) => {
    const width = other.length + 1;
    const cells = new Uint16Array((one.length + 1) * width);
    for (let i = one.length - 1; i >= 0; i -= 1) {
      for (let j = other.length - 1; j >= 0; j -= 1) {
        cells[i * width + j] = one[i] === other[j] ? cells[(i + 1) * width + j + 1] + 1 : Math.max(cells[(i + 1) * width + j], cells[i * width + j + 1]);
      }
    }
    return { cells, width };
  };
  /** What lies between the words with which both begin and those with which both end, and how many these are. */
  const between = (one, other) => {
    const least = Math.min(one.length, other.length);
    let first = 0;
    while (first < least && one[first] === other[first]) first += 1;
    let last = 0;
    while (last < least - first && one.at(-1 - last) === other.at(-1 - last)) last += 1;
    return [one.slice(first, one.length - last), other.slice(first, other.length - last), first + last];
  };
  /** The length of the longest stretch that both have in one piece. */
  const longest = (one, other) => {
    let row = new Uint16Array(other.length + 1);
    let most = 0;
    for (const word of one) {
      const next = new Uint16Array(other.length + 1);
      other.forEach((its, j) => { if (its === word) most = Math.max(most, next[j + 1] = row[j] + 1); });
      row = next;
    }
    return most;
  };
  /** How a paragraph and a precedent are alike. */
  const likeness = (said, precedent) => {
    const its = saidBy(tokensOf(precedent.text));
    if (said.plain.join(' ') === its.plain.join(' ')) return { kind: 'agreed', share: 1 };
    const [mine, theirs, ends] = between(said.plain, its.plain);
    const within = mine.length + theirs.length > TOO_LONG ? 0 : table(mine, theirs).cells[0];
    const share = (2 * (ends + within)) / (said.plain.length + its.plain.length);
    const adapted = share >= ADAPTED || (mine.length + theirs.length <= TOO_LONG && longest(said.plain, its.plain) >= PASSAGE[said.of]);
    return { kind: adapted && !said.brief ? 'adapted' : 'new', share };
  };
  /** What stands in both texts, what only in the agreed one, what only in the draft. */
  const differences = (agreed, draft) => {
    const one = tokensOf(agreed);
    const other = tokensOf(draft);
    if (one.length + other.length > TOO_LONG) return [{ kind: 'same', text: draft }];
    const { cells, width } = table(one.map(({ plain }) => plain), other.map(({ plain }) => plain));
    const steps = [];
    for (let i = 0, j = 0; i < one.length || j < other.length;) {
      if (i < one.length && j < other.length && one[i].plain === other[j].plain) steps.push({ kind: 'same', i: i++, j: j++ });
      else if (j === other.length || (i < one.length && cells[(i + 1) * width + j] >= cells[i * width + j + 1])) steps.push({ kind: 'gone', i: i++ });
      else steps.push({ kind: 'new', j: j++ });
    }
    // A word or a mark alone between two changes is part of them.
    steps.forEach((step, at) => {
      const lone = (from, by) => { let n = 0; for (let k = from; steps[k]?.kind === 'same'; k += by) n += 1; return n; };
      step.folded = step.kind === 'same' && lone(at, 1) + lone(at, -1) - 1 <= 1 && at > 0 && at < steps.length - 1;
    });
    const pieces = [];
    const slice = (text, tokens, k) => text.slice(k ? tokens[k - 1].upTo : 0, tokens[k].upTo);
    const add = (kind, text) => {
      const last = pieces.at(-1);
      if (last?.kind === kind) last.text += text;
      else pieces.push({ kind, text });
    };
    let gone = '';
    let fresh = '';
    const flush = () => {
      if (gone.trim()) add('gone', gone);
      if (fresh.trim()) add('new', fresh);
      gone = '';
      fresh = '';
    };
    for (const { kind, i, j, folded: within } of steps) {
      if (kind === 'same' && !within) {
        flush();
        add('same', slice(draft, other, j));
      } else {
        if (i !== undefined) gone += slice(agreed, one, i);
        if (j !== undefined) fresh += slice(draft, other, j);
      }
    }
    flush();
    return pieces;
  };
  /** A paragraph held against the archive. */
  const judged = async (text, language) => {
    const said = saidBy(tokensOf(text));
    const found = await candidates(runsOf(said), language);
    const alike = found.map((precedent) => ({ precedent, ...likeness(said, precedent) }));
    const order = ['agreed', 'adapted', 'new'];
    alike.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || other.share - one.share);
    const [best] = alike;
    if (!best || best.kind === 'new') return { text, language, kind: said.brief ? 'brief' : 'new' };
    const others = alike.slice(1).filter(({ kind }) => kind !== 'new').slice(0, 2);
    return { text, language, kind: best.kind, best: best.precedent, others, pieces: differences(best.precedent.text, text) };
  };

  // --- What is shown ---

  const ELEMENTS = { gone: 'del', new: 'ins' };
  const link = ({ symbol, address, place }, its) => make('a', { href: brief.root + address }, make('bdi', {}, symbol), ', ', make('span', its, place));
  const shown = ({ text, language, kind, best, others, pieces }) => {
    const its = { lang: language.tag, dir: language.direction };
    const changed = pieces?.some((piece) => piece.kind !== 'same');
    const verdict = make('p', { class: 'verdict' }, kind === 'agreed' && changed ? words.numbers : words[kind]);
    const inner = changed ? pieces.map((piece) => (ELEMENTS[piece.kind] ? make(ELEMENTS[piece.kind], {}, piece.text) : piece.text)) : [text];
    const item = make('li', { class: `is-${kind}` }, verdict, make('p', { class: 'said', ...its }, ...inner));
    if (!best) return item;
    const facts = [best.year, best.vote].filter(Boolean).flatMap((fact) => [' · ', make('span', its, fact)]);
    const where = make('p', { class: 'where' }, `${kind === 'agreed' ? words.first : words.nearest} `, link(best, its), ...facts);
    if (best.wording) where.append(' · ', make('a', { href: brief.root + best.wording, ...its }, best.stands));
    item.append(where);
    if (others.length) item.append(make('p', { class: 'where' }, `${words.also} `, ...others.flatMap(({ precedent }, i) => [i ? ' · ' : '', link(precedent, its)])));
    return item;
  };
  const show = (found) => {
    list.replaceChildren(...found.map(shown));
    key.hidden = !list.querySelector('ins, del');
    const of = (kind) => found.filter((one) => one.kind === kind).length;
    const kinds = ['agreed', 'adapted', 'new'].map((kind) => count(`count-${kind}`, of(kind)));
    const languages = [...new Set(found.map(({ language }) => language.name))].join(', ');
    status.textContent = [`${languages}: ${count('paragraphs', found.length)}`, ...kinds].join(' · ');
  };

  let turn = 0;
  const check = async () => {
    const mine = (turn += 1);
    const draft = form.elements.draft.value;
    const paragraphs = paragraphsOf(draft);
    list.replaceChildren();
    key.hidden = true;
    status.textContent = paragraphs.length ? words.working : words.empty;
    if (!paragraphs.length) return;
    const chosen = brief.languages.find(({ code }) => code === form.elements.language.value);
    const whole = languageOf(draft, brief.languages.find(({ code }) => code === brief.language));
    try {
      const found = await Promise.all(paragraphs.map((paragraph) => judged(paragraph, chosen ?? languageOf(paragraph, whole))));
      if (mine === turn) show(found);
    } catch (error) {
      if (mine !== turn) return;
      console.warn(error);
      status.textContent = words.failed;
    }
  };

  if (location.protocol === 'file:') {
    status.textContent = words['needs-server'];
  } else if (brief.languages.length) {
    form.hidden = false;
    form.addEventListener('submit', (event) => { event.preventDefault(); check(); });
    form.addEventListener('reset', () => {
      turn += 1;
      list.replaceChildren();
      key.hidden = true;
      status.textContent = '';
    });
  }
}
