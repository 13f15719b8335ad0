// What a page can do when script is on; without it every link still leads to its page.

const page = document.documentElement;
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const made = (name, attributes = {}, ...inside) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...inside);
  return element;
};
const plain = (text) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

// What only some readers need is loaded when one does, from beside this script; sheets before those of the theme.
const beside = document.currentScript.src;
const loaded = new Map();
const load = (name) => {
  const address = new URL(name, beside);
  const part = address.pathname.endsWith('.css') ? made('link', { rel: 'stylesheet', href: address }) : made('script', { src: address });
  const there = () => new Promise((onload, onerror) => {
    document.head.prepend(Object.assign(part, { onload, onerror }));
  });
  if (!loaded.has(name)) loaded.set(name, there());
  return loaded.get(name);
};

// Colours: as the system has them, light, or dark. The head has set what was chosen before.
for (const button of all('button.look')) {
  const looks = ['', 'light', 'dark'];
  const label = button.getAttribute('aria-label');
  const show = () => {
    const look = page.dataset.look || 'system';
    button.setAttribute('aria-label', `${label}: ${button.dataset[look]}`);
    button.title = button.getAttribute('aria-label');
  };
  button.addEventListener('click', () => {
    const look = looks[(looks.indexOf(page.dataset.look ?? '') + 1) % looks.length];
    page.dataset.look = look;
    try { localStorage.setItem('recalling-look', look); } catch {}
    show();
  });
  button.hidden = false;
  show();
}

addEventListener('load', () => setTimeout(() => page.classList.add('glides')));

// How far down the page a paragraph is read: a little below where a link to it brings it.
const line = () => (parseFloat(getComputedStyle(page).scrollPaddingBlockStart) || 0) + 28;

// The switch of languages stays at the paragraph that was read last. The switch stands at the top, so what counts is where
// the page last came to rest further down, or else the paragraph that the address names.
const parts = () => all('.text [id], .pairs > [id]').filter((part) => /^(part|annex|s\d|op|pp)/.test(part.id));
const inView = () => parts().find((part) => part.getBoundingClientRect().bottom > line())?.id ?? '';
let read = '';
let rest;
addEventListener('scroll', () => {
  clearTimeout(rest);
  rest = setTimeout(() => {
    if (scrollY > innerHeight / 2) read = inView();
  }, 400);
}, { passive: true });
for (const link of all('.versions a, .titles .language a')) {
  link.addEventListener('click', () => {
    const named = decodeURIComponent(location.hash.slice(1));
    link.hash = read || (document.getElementById(named) ? named : '');
  });
}

// The outline marks the paragraph in view, or the heading it stands under.
const outline = one('nav.outline');
if (outline) {
  const links = new Map(all('a', outline).map((link) => [decodeURIComponent(link.hash.slice(1)), link]));
  const listed = [...links.keys()].map((id) => document.getElementById(id)).filter(Boolean);
  let current;
  const mark = () => {
    const at = line();
    const top = listed.findLast((part) => part.getBoundingClientRect().top <= at) ?? listed[0];
    const link = top && links.get(top.id);
    if (!link || link === current) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    current = link;
    const [box, around] = [link.getBoundingClientRect(), outline.getBoundingClientRect()];
    if (box.top < around.top || box.bottom > around.bottom) outline.scrollTop += box.top - around.top - around.height / 3;
  };
  let due = 0;
  addEventListener('scroll', () => { due ||= requestAnimationFrame(() => { due = 0; mark(); }); }, { passive: true });
  mark();
}

// The box that goes to a work is there for whoever comes to it, by `/` too; one who shares keys with a voice or a switch can
// turn that off on the search page. Words that are sent before its script has come wait for it, and go to the search without.
const form = one('form.find');
if (form) {
  const early = (event) => {
    event.preventDefault();
    ready().then(() => form.requestSubmit(), () => form.submit());
  };
  const ready = () => load('find.js').finally(() => form.removeEventListener('submit', early));
  form.addEventListener('submit', early);
  form.addEventListener('focusin', ready, { once: true });

  const slash = { get on() { try { return localStorage.getItem('recalling-slash') !== 'off'; } catch { return true; } } };
  const hint = one('kbd', form);
  const choice = one('.slash input');
  const show = () => { if (hint) hint.hidden = !slash.on; };
  show();
  if (choice) {
    choice.checked = slash.on;
    choice.closest('.slash').hidden = false;
    choice.addEventListener('change', () => {
      try { localStorage.setItem('recalling-slash', choice.checked ? 'on' : 'off'); } catch {}
      show();
    });
  }
  addEventListener('keydown', (event) => {
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !slash.on) return;
    event.preventDefault();
    form.elements.q.focus();
    form.elements.q.select();
  });
}

// A page that was opened from the search marks the words.
if (new URLSearchParams(location.search).has('found')) load('found.js');

// Cards and the tools of a paragraph come when somebody points at one or reaches it with the keyboard.
const reached = (event) => {
  if (!event.target.closest?.('.text, .ties, .work, .pairs')) return;
  for (const name of ['pointerover', 'focusin']) removeEventListener(name, reached);
  Promise.all(['reading.css', 'reading.js'].map(load)).then(() => event.target.dispatchEvent(new event.constructor(event.type, event)), () => {});
};
for (const name of ['pointerover', 'focusin']) addEventListener(name, reached);
