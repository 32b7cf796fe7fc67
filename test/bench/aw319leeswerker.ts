// Reads a file as the reader does, and only counts its bytes.
import { brokkenVan } from '../../src/invoer/brokken';

async function telBytes(bestand: File): Promise<number> {
  let bytes = 0;
  for await (const brok of brokkenVan(bestand)) bytes += brok.length;
  return bytes;
}

self.addEventListener('message', ({ data }: MessageEvent<File>) => {
  void telBytes(data).then((bytes) => self.postMessage(bytes));
});
