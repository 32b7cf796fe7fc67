import { WireObject } from '../wireObject';

export class NumberFormatInfo extends WireObject {
  override readonly wireClass = 'NumberFormatInfo';

  get NumberDecimalSeparator(): string {
    return ',';
  }
  get NumberGroupSeparator(): string {
    return '.';
  }
}
