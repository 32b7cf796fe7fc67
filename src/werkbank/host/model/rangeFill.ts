import { writeStyle } from '../cells';
import { WireObject } from '../wireObject';
import { checkedColor, wireColor } from './color';
import type { Range } from './range';
import { uniformStyle } from './uniform';

export class RangeFill extends WireObject {
  override readonly wireClass = 'RangeFill';

  constructor(private readonly range: Range) {
    super();
  }

  /** '#FFFFFF' for no fill, null when the cells differ */
  get Color(): string | null {
    return uniformStyle(this.range, (style) => wireColor(style.bg?.rgb, '#FFFFFF'));
  }
  set Color(value: unknown) {
    this.write({ rgb: checkedColor(value) });
  }
  Clear(): void {
    this.write(null);
  }

  private write(color: { rgb: string } | null): void {
    const { context, sheet, area } = this.range;
    context.protection.guard(sheet, 'allowFormatCells');
    writeStyle(context.engine, sheet, area, 'bg', color);
  }
}
