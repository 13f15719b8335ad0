// The browser of all checks: Debian's chromium-headless-shell, or what CHROMIUM names. It has no window and none of what
// belongs to one, and takes half the time.
import { chromium } from 'playwright-core';

export function launch(...more) {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', ...more] });
}
