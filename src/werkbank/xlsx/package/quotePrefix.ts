// Text that starts with = + - @ is stored as text, but Excel would make a formula of it as soon as somebody enters the
// cell and presses Enter. Excel's own remedy is the apostrophe: quotePrefix on the cell's format. The library does not
// know it, so those formats carry a mark that nothing else uses, and the mark becomes quotePrefix here.
import { partText, setPart, type Parts } from './parts';

const STYLES = 'xl/styles.xml';
const MARKED =
  /<xf ([^>]*?) applyProtection="1"([^>]*)>((?:(?!<\/xf>).)*?)<protection hidden="1"\/>(.*?)<\/xf>/gs;

/** The mark: formulas hidden on a protected sheet, which the werkbank does not offer. */
export const literalMark = { locked: true, hidden: true } as const;

export function markLiteralText(parts: Parts): void {
  const styles = partText(parts, STYLES);
  setPart(
    parts,
    STYLES,
    styles.replace(MARKED, (_, before: string, after: string, head: string, tail: string) => {
      const content = head + tail;
      const open = `<xf ${before}${after} quotePrefix="1"`;
      return content ? `${open}>${content}</xf>` : `${open}/>`;
    }),
  );
}
