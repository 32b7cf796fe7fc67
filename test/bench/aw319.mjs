// How fast AW319 is read: in node against mawk making the same totals, in the browser against only reading the same
// stream, each in turns within one run; and how much memory 1 GB takes. Usage: node test/bench/aw319.mjs [rondes] [node | geheugen | browser]
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { open } from 'node:fs/promises';
import http from 'node:http';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { maakGroot } from '../invoer/grootbestand.mjs';

const hier = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(hier, '../..');
const map = path.join(root, '.cache/bench');
const MB = 1e6;

/** A generated file and its known totals; made once. */
function bestand(naam, omvang, zaad) {
  const pad = path.join(map, `${naam}-${omvang / MB}mb-${zaad}.txt`);
  const kennis = `${pad}.json`;
  if (!existsSync(kennis)) {
    const fd = openSync(pad, 'w');
    const { totalen, ...rest } = maakGroot({ omvang, zaad, factuur: `F${zaad}` }, (brok) =>
      writeSync(fd, brok),
    );
    closeSync(fd);
    writeFileSync(kennis, JSON.stringify({ ...rest, totalen: Object.fromEntries(totalen) }));
  }
  return { pad, ...JSON.parse(readFileSync(kennis, 'utf8')) };
}

/** The reader as webpack makes it for Excel, as a module for node or as a page. */
async function bundel(config) {
  const { default: webpack } = await import('webpack');
  const gedeeld = {
    context: root,
    mode: 'production',
    resolve: { extensions: ['.ts', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          exclude: /node_modules/,
          use: { loader: 'ts-loader', options: { transpileOnly: true, compilerOptions: { noEmit: false } } },
        },
      ],
    },
    performance: { hints: false },
  };
  return new Promise((klaar, mis) =>
    webpack({ ...gedeeld, ...config }, (fout, uitkomst) =>
      fout || uitkomst.hasErrors() ? mis(fout ?? new Error(uitkomst.toString('errors-only'))) : klaar(),
    ),
  );
}

const nodebundel = path.join(map, 'lezer.cjs');
const lezer = () => createRequire(import.meta.url)(nodebundel);

/** A file of the disk that fills the reader's own memory, as File does in a browser. */
async function alsBestand(pad) {
  const open_ = await open(pad);
  const { size } = await open_.stat();
  const stream = () =>
    new ReadableStream({
      type: 'bytes',
      async pull(sturing) {
        const { view } = sturing.byobRequest;
        const { bytesRead } = await open_.read(view, 0, view.byteLength, null);
        if (bytesRead === 0) {
          sturing.close();
          await open_.close();
        }
        sturing.byobRequest.respond(bytesRead);
      },
    });
  return { name: path.basename(pad), size, stream };
}

/** Reads with our reader and checks every total against what the generator knows. */
async function leesMetOns(bestanden) {
  const { leesReeks } = lezer();
  const invoer = await Promise.all(bestanden.map(({ pad }) => alsBestand(pad)));
  const [begin, rekentijd] = [performance.now(), process.cpuUsage()];
  const uitkomsten = await leesReeks(invoer);
  const wand = performance.now() - begin;
  const { user, system } = process.cpuUsage(rekentijd);
  bestanden.forEach((verwacht, i) => controleer(uitkomsten[i], verwacht));
  return { wand, cpu: (user + system) / 1000 };
}

function controleer(uitkomst, { totalen, bedrag, regels }) {
  if (!uitkomst.gelukt) throw new Error(uitkomst.zin);
  const gelijk =
    uitkomst.bedrag === bedrag &&
    uitkomst.regels === regels &&
    uitkomst.totalen.length === Object.keys(totalen).length &&
    uitkomst.totalen.every((t) => {
      const bekend = totalen[`${t.prestatiecode}|${t.tijdseenheid}|${t.productiemaand}`];
      return bekend && bekend.bedrag === t.bedrag && bekend.aantal === t.aantal;
    });
  if (!gelijk) throw new Error(`${uitkomst.naam}: de totalen zijn niet die van de maker`);
}

/** The same totals in awk: amount and volume per prestatie, tijdseenheid and month. Checks nothing, splits nothing. */
const AWK = `substr($0,1,2)=="04" {
  s = substr($0,194,1) == "C" ? -1 : 1
  k = substr($0,125,5) "|" substr($0,134,2) "|" substr($0,106,6)
  b[k] += s * substr($0,186,8); a[k] += s * substr($0,130,4); t += s * substr($0,186,8)
}
END { for (k in b) print k, b[k], a[k]; printf "%.0f\\n", t }`;

function leesMetMawk({ pad, bedrag }) {
  const begin = performance.now();
  const opdracht = ['-c', 'TIMEFORMAT="%U %S"; time mawk "$1" "$2" | tail -1', 'bash', AWK, pad];
  const { stdout, stderr } = spawnSync('bash', opdracht, { encoding: 'utf8' });
  const wand = performance.now() - begin;
  if (Number(stdout) !== bedrag) throw new Error(`mawk telt ${stdout}, de maker ${bedrag}`);
  const [user, system] = stderr.trim().replaceAll(',', '.').split(' ').map(Number);
  return { wand, cpu: (user + system) * 1000 };
}

const laagste = (metingen, wat) => Math.min(...metingen.map((meting) => meting[wat]));
const getal = (waarde, cijfers = 0) => waarde.toFixed(cijfers).replace('.', ',');
const regel = (...cellen) => process.stdout.write(`| ${cellen.join(' | ')} |\n`);

async function inNode(rondes) {
  const groot = bestand('groot', 300 * MB, 7);
  const [ons, mawk] = [[], []];
  for (let ronde = 0; ronde < rondes; ronde += 1) {
    ons.push(await leesMetOns([groot]));
    mawk.push(leesMetMawk(groot));
  }
  const snelheid = (tijd) => `${getal(groot.bytes / MB / (tijd / 1000))} MB/s`;
  const [w, m] = [laagste(ons, 'wand'), laagste(mawk, 'wand')];
  const [wc, mc] = [laagste(ons, 'cpu'), laagste(mawk, 'cpu')];
  regel('node tegen mawk, 300 MB, doorlooptijd', snelheid(w), snelheid(m), `${getal(m / w, 2)} ×`);
  regel('node tegen mawk, 300 MB, rekentijd', snelheid(wc), snelheid(mc), `${getal(mc / wc, 2)} ×`);
}

/** Peak memory of a process of its own that reads these files. */
function piek(bestanden) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [fileURLToPath(import.meta.url), '--geheugen', JSON.stringify(bestanden)],
    { encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  return Number(stdout) / 1000;
}

function geheugen() {
  const vier = [1, 2, 3, 4].map((zaad) => bestand('deel', 250 * MB, zaad));
  const klein = bestand('klein', 1 * MB, 9);
  const [hoog, laag] = [piek(vier), piek([klein])];
  regel(
    'geheugenpiek: 1 GB in vier bestanden tegen 1 MB',
    `${getal(hoog)} MB`,
    `${getal(laag)} MB`,
    `${getal(hoog / laag, 2)} ×`,
  );
}

/** A page with a file input, and the bundle. */
function serveer(webmap) {
  const server = http.createServer((vraag, antwoord) => {
    const naam = path.basename(new URL(vraag.url, 'http://x').pathname);
    const pad = path.join(webmap, naam);
    if (naam === '' || !existsSync(pad)) {
      antwoord.setHeader('content-type', 'text/html');
      antwoord.end('<!doctype html><input type="file" multiple><script src="pagina.js"></script>');
      return;
    }
    antwoord.setHeader('content-type', 'text/javascript');
    antwoord.end(readFileSync(pad));
  });
  return new Promise((klaar) => server.listen(0, '127.0.0.1', () => klaar(server)));
}

async function inBrowser(rondes) {
  const webmap = path.join(map, 'web');
  await bundel({
    target: ['web', 'es2022'],
    entry: { pagina: path.join(hier, 'aw319pagina.ts') },
    output: { path: webmap, filename: '[name].js' },
  });
  const groot = bestand('groot', 300 * MB, 7);
  const server = await serveer(webmap);
  const { launch } = await import('../gereedschap/browser.mjs');
  const browser = await launch();
  try {
    const pagina = await browser.newPage();
    await pagina.goto(`http://127.0.0.1:${server.address().port}/`);
    await pagina.setInputFiles('input', groot.pad);
    const metingen = await pagina.evaluate((aantal) => globalThis.meet(aantal), rondes);
    for (const { uitkomst } of metingen) controleer(uitkomst, groot);
    const snelheid = (tijd) => `${getal(groot.bytes / MB / (tijd / 1000))} MB/s`;
    const [ons, kaal] = [laagste(metingen, 'ons'), laagste(metingen, 'kaal')];
    regel(
      'browser, 300 MB: optellen tegen alleen lezen',
      snelheid(ons),
      snelheid(kaal),
      `${getal((100 * kaal) / ons)}%`,
    );
    const verhoudingen = metingen.map((m) => m.kaal / m.ons).sort((a, b) => a - b);
    regel(
      'browser, per ronde (laagste, midden, hoogste)',
      ...[0, verhoudingen.length >> 1, verhoudingen.length - 1].map(
        (i) => `${getal(100 * verhoudingen[i])}%`,
      ),
    );
  } finally {
    await browser.close();
    server.close();
  }
}

if (process.argv[2] === '--geheugen') {
  await leesMetOns(JSON.parse(process.argv[3]));
  process.stdout.write(String(process.resourceUsage().maxRSS));
} else {
  mkdirSync(map, { recursive: true });
  const rondes = Number(process.argv[2] ?? 7);
  await bundel({
    target: 'node20',
    entry: path.join(root, 'src/invoer/bestanden.ts'),
    output: { path: map, filename: 'lezer.cjs', library: { type: 'commonjs2' } },
  });
  process.stdout.write(
    `${os.cpus().length} × ${os.cpus()[0].model}, node ${process.version}, belasting ${getal(os.loadavg()[0], 1)}\n\n`,
  );
  regel('meting', 'wij', 'vergeleken met', 'verhouding');
  regel('---', '---', '---', '---');
  const [, , , deel] = process.argv;
  const doet = (naam) => deel === undefined || deel === naam;
  if (doet('node')) await inNode(rondes);
  if (doet('geheugen')) geheugen();
  if (doet('browser')) await inBrowser(rondes);
}
