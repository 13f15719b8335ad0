// A web server for the built site below a path and with compression, as GitHub Pages serves a project: /archive/.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { createGzip } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves `folder` at `path` on a free port of this machine; resolves to the server and the address of the site. */
export function serve(folder, path) {
  const server = createServer(async (request, response) => {
    if (request.url === '/favicon.ico') {
      // Browsers ask for it unbidden, and the site has none.
      response.writeHead(204).end();
      return;
    }
    const asked = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
    const below = asked.startsWith(path) ? asked.slice(path.length) : null;
    let file = below === null ? null : normalize(join(folder, below));
    if (file && (file + sep).startsWith(normalize(folder + sep)) && below.endsWith('/')) file = join(file, 'index.html');
    if (below === '') file = join(folder, 'index.html');
    const found = file && file.startsWith(folder) && (await stat(file).catch(() => null))?.isFile();
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const headers = { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'max-age=600' };
    const packed = /gzip/.test(request.headers['accept-encoding'] ?? '') && TYPES[extname(file)] !== undefined;
    response.writeHead(200, packed ? { ...headers, 'content-encoding': 'gzip' } : headers);
    const bytes = createReadStream(file);
    if (packed) bytes.pipe(createGzip()).pipe(response);
    else bytes.pipe(response);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve({ server, site: `http://127.0.0.1:${server.address().port}${path}` }));
  });
}
