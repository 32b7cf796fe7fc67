// Is this a workbook at all? Each other thing people try to open gets its own sentence.
import { openParts, partText, type Parts } from '../package/parts';
import { FileProblem } from '../problem';

const SAVE_AS = 'Open het in Excel en sla het op als Excel-werkmap (.xlsx); open daarna dat bestand.';

function startsWith(bytes: Uint8Array, ...signature: number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

/** The name of a stream in an OLE file, which stores it in UTF-16. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}

function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) {
    throw new FileProblem('Dit bestand is leeg (0 bytes). Kies een ander bestand of haal het opnieuw op.');
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (holdsStream(bytes, 'EncryptedPackage')) {
      throw new FileProblem(
        'Dit bestand is met een wachtwoord versleuteld. Haal in Excel het wachtwoord eraf ' +
          '(Bestand, Info, Werkmap beveiligen), sla het op en open het opnieuw.',
      );
    }
    throw new FileProblem(`Dit is een werkmap in de oude indeling (.xls). ${SAVE_AS}`);
  }
  if (!startsWith(bytes, 0x50, 0x4b)) {
    throw new FileProblem('Dit is geen Excel-werkmap. Kies een bestand dat op .xlsx eindigt.');
  }
}

function unzip(bytes: Uint8Array): Parts {
  try {
    return openParts(bytes);
  } catch {
    throw new FileProblem(
      'Dit bestand is beschadigd of niet volledig opgehaald. Haal het opnieuw op, ' +
        'of open het in Excel en sla het opnieuw op.',
    );
  }
}

function checkKind(parts: Parts): void {
  if (parts['xl/workbook.xml']) return;
  if (parts['xl/workbook.bin']) {
    throw new FileProblem(`Dit is een binaire werkmap (.xlsb). ${SAVE_AS}`);
  }
  if (partText(parts, 'mimetype').includes('opendocument')) {
    throw new FileProblem(
      `Dit is een OpenDocument-bestand (.ods). Sla het op als Excel-werkmap (.xlsx) en open dat bestand.`,
    );
  }
  const other = parts['word/document.xml']
    ? 'een Word-document'
    : parts['ppt/presentation.xml']
      ? 'een presentatie'
      : '';
  const what = other ? `Dit is ${other}, geen Excel-werkmap.` : 'In dit bestand staat geen Excel-werkmap.';
  throw new FileProblem(`${what} Kies een bestand dat op .xlsx eindigt.`);
}

/**
 * The parts of an .xlsx.
 * @throws FileProblem when it is empty, encrypted, an .xls or .xlsb, something else, or damaged
 */
export function openContainer(bytes: Uint8Array): Parts {
  checkSignature(bytes);
  const parts = unzip(bytes);
  checkKind(parts);
  return parts;
}
