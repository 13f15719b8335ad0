// Waits for the next build, and loads the page again at the same place; shows what is wrong over the page.
{
  // A browser that loads a page again does not always find the place where it was read.
  const [path, left, top] = JSON.parse(sessionStorage.getItem('recalling-at') ?? '[]');
  sessionStorage.removeItem('recalling-at');
  if (path === location.pathname) addEventListener('load', () => setTimeout(() => scrollTo({ left, top, behavior: 'instant' })));
  const again = () => {
    sessionStorage.setItem('recalling-at', JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  };
  let number;
  let site;
  const show = (wrong) => {
    document.getElementById('recalling-wrong')?.remove();
    if (!wrong) return;
    const box = document.createElement('pre');
    box.id = 'recalling-wrong';
    box.setAttribute('role', 'alert');
    box.textContent = wrong;
    box.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:60vh;overflow:auto;margin:0;padding:1rem 1.5rem;background:#300;color:#fee;font:14px/1.5 monospace;white-space:pre-wrap;direction:ltr;text-align:left;z-index:99';
    document.body.append(box);
  };
  const wait = async () => {
    try {
      const answer = await fetch(`/-/state${number === undefined ? '' : `?number=${number}`}`);
      const state = await answer.json();
      if (site !== undefined && state.site !== site) return again();
      ({ number, site } = state);
      show(state.wrong);
    } catch {
      await new Promise((done) => setTimeout(done, 1000));
    }
    wait();
  };
  wait();
}
