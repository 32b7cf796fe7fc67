import { fileFor, serve, withBridge } from '../src/werkbank/server/server.mjs';

const office = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

test('only the address of office.js changes, and the bridge comes before it', () => {
  expect(withBridge(`<head>${office}<script defer src="functions.js"></script></head>`)).toBe(
    '<head><script src="/bridge.js"></script><script src="/office-js/office.js"></script>' +
      '<script defer src="functions.js"></script></head>',
  );
});

test('the quotes around the address may have been minified away', () => {
  expect(withBridge(`<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script>`)).toBe(
    '<script src="/bridge.js"></script><script src="/office-js/office.js"></script>',
  );
});

test('a page that loads office.js from elsewhere is refused', () => {
  expect(() => withBridge('<head><script src="office.js"></script></head>')).toThrow(/office\.js/);
});

test.each([
  '/../package.json',
  '/invoegtoepassing/../../package.json',
  '/%2e%2e/package.json',
  '/office-js/..%2f..%2fpackage.json',
])('nothing outside the served folders: %s', (address) => expect(fileFor(address)).toBeUndefined());

test('a folder or a missing file is not served', () => {
  expect(fileFor('/office-js/nl-nl')).toBeUndefined();
  expect(fileFor('/office-js/bestaat-niet.js')).toBeUndefined();
  expect(fileFor('/office-js/office.js')).toMatch(/office\.js$/);
});

test('the server answers on this machine with a policy that lets nothing out, and takes the next free port', async () => {
  const first = await serve(38_471);
  const second = await serve(38_471);
  try {
    expect(new URL(second.address).port).not.toBe(new URL(first.address).port);
    const answer = await fetch(`${first.address}office-js/nl-nl/office_strings.js`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect((await fetch(`${first.address}niets.html`)).status).toBe(404);
    expect((await fetch(`${first.address}%E0%A4%A`)).status).toBe(404);
  } finally {
    await first.close();
    await second.close();
  }
});
