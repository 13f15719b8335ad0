// A page that was opened from the search marks the words, and its address is clean again.
{
  const address = new URL(location.href);
  const found = address.searchParams.getAll('found').map(plain).filter(Boolean);
  address.searchParams.delete('found');
  history.replaceState(history.state, '', address);

  const ranges = [];
  const mark = (node) => {
    // Without its marks a text may be shorter; then its places are not those of the page.
    const letters = [...node.data].map((letter) => plain(letter) || letter).join('');
    if (letters.length !== node.data.length) return;
    for (const words of found) {
      for (let at = letters.indexOf(words); at >= 0; at = letters.indexOf(words, at + words.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + words.length);
        ranges.push(range);
      }
    }
  };
  const text = one('.text');
  if (text && globalThis.Highlight) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) mark(walker.currentNode);
    CSS.highlights.set('found', new Highlight(...ranges));
  }
}
