// What a page can do when script is on; without it every link still leads to its page.

// The switch of languages stays at the paragraph that was read last. The switch stands at the top, so what counts is where
// the page last came to rest further down, or else the paragraph that the address names.
const parts = () => [...document.querySelectorAll('.text [id], .pairs > [id]')].filter((part) => /^(part|annex|s\d|op|pp)/.test(part.id));
const inView = () => parts().find((part) => part.getBoundingClientRect().bottom > 90)?.id ?? '';
let read = '';
let rest;
addEventListener('scroll', () => {
  clearTimeout(rest);
  rest = setTimeout(() => {
    if (scrollY > innerHeight / 2) read = inView();
  }, 400);
}, { passive: true });
for (const link of document.querySelectorAll('.versions a, .titles .language a')) {
  link.addEventListener('click', () => {
    const named = decodeURIComponent(location.hash.slice(1));
    link.hash = read || (document.getElementById(named) ? named : '');
  });
}
