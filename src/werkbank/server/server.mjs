// Serves the werkbank and, unchanged but for the address of office.js, the add-in that Excel would load.
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { root } from './install.mjs';

const folders = {
  '/invoegtoepassing/': path.join(root, 'dist'),
  '/office-js/': path.join(root, 'node_modules/@microsoft/office-js/dist'),
  '/': path.join(root, 'dist-werkbank'),
};

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};

// Office.js and Univer evaluate code and styles inline; nothing may come from or go to another place.
const policy = [
  "default-src 'self' data: blob:",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval' blob:",
  "style-src 'self' 'unsafe-inline'",
  "form-action 'none'",
].join('; ');

// A minified page has no quotes around the address.
const OFFICE_JS =
  /<script[^>]* src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"?[^>]*>/;

/** The task pane page as Excel would load it, with our copy of office.js and the bridge to the werkbank. */
export function withBridge(html) {
  if (!OFFICE_JS.test(html)) throw new Error('taskpane.html laadt office.js niet van het bekende adres');
  return html.replace(OFFICE_JS, '<script src="/bridge.js"></script><script src="/office-js/office.js">');
}

/** The file behind an address, or undefined: never anything outside the three folders. */
export function fileFor(address) {
  const { pathname } = new URL(address, 'http://werkbank');
  const prefix = Object.keys(folders).find((start) => pathname.startsWith(start));
  const folder = folders[prefix];
  const file = path.join(folder, decodeURIComponent(pathname.slice(prefix.length)) || 'index.html');
  const inside = file.startsWith(folder + path.sep);
  return inside && existsSync(file) && statSync(file).isFile() ? file : undefined;
}

function answer(request, response) {
  let file;
  try {
    file = fileFor(request.url);
  } catch {
    file = undefined; // an address that cannot be decoded
  }
  if (!file) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('Niet gevonden');
    return;
  }
  const isPane = file === path.join(folders['/invoegtoepassing/'], 'taskpane.html');
  const content = isPane ? withBridge(readFileSync(file, 'utf8')) : createReadStream(file);
  response.writeHead(200, {
    'content-type': types[path.extname(file)] ?? 'application/octet-stream',
    'content-security-policy': policy,
    'cache-control': 'no-cache',
  });
  if (isPane) response.end(content);
  else content.pipe(response);
}

/**
 * Starts the server on this machine only.
 * @param {number} port the wanted port; 0 takes any, a taken one gives the next free one
 * @returns {Promise<{ address: string, close(): Promise<void> }>}
 */
export function serve(port) {
  const server = http.createServer(answer);
  return new Promise((resolve, reject) => {
    server.on('error', (error) => {
      if (error.code === 'EADDRINUSE' && port > 0) server.listen(++port, '127.0.0.1');
      else reject(error);
    });
    server.on('listening', () =>
      resolve({
        address: `http://localhost:${server.address().port}/`,
        close: () => {
          server.closeAllConnections();
          return new Promise((closed) => server.close(() => closed()));
        },
      }),
    );
    server.listen(port, '127.0.0.1');
  });
}
