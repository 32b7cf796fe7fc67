/** A file as the browser gives it; node's Blob fits as well. */
export interface Bestand {
  readonly name: string;
  /** in bytes */
  readonly size: number;
  stream(): ReadableStream<Uint8Array>;
}

/** The size of the pieces we ask for; the stream's own 64 kB cost a round trip each. */
const BROK = 2 ** 18;

/**
 * The bytes of a file in pieces. A piece is good until the next one is asked for: its memory is used again, so that a
 * file of any size takes as much.
 */
export async function* brokkenVan(bestand: Bestand): AsyncGenerator<Uint8Array> {
  const stroom = bestand.stream();
  const lezer = eigenBuffer(stroom);
  if (lezer === undefined) {
    yield* gewoon(stroom.getReader());
    return;
  }
  try {
    // Two pieces of memory in turns: the next one fills while the caller is at work.
    let volgende = lezer.read(new Uint8Array(BROK));
    let vrij = new ArrayBuffer(BROK);
    for (;;) {
      const { done, value } = await volgende;
      if (done || value === undefined) return;
      volgende = lezer.read(new Uint8Array(vrij));
      yield value;
      vrij = value.buffer;
    }
  } finally {
    await lezer.cancel().catch(() => undefined);
  }
}

/** A reader that fills memory of ours; undefined where streams can't do that. */
function eigenBuffer(stroom: ReadableStream<Uint8Array>): ReadableStreamBYOBReader | undefined {
  try {
    return stroom.getReader({ mode: 'byob' });
  } catch {
    return undefined;
  }
}

async function* gewoon(lezer: ReadableStreamDefaultReader<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { done, value } = await lezer.read();
      if (done) return;
      yield value;
    }
  } finally {
    await lezer.cancel().catch(() => undefined);
  }
}
