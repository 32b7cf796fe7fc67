import { WireObject } from '../wireObject';
import { NumberFormatInfo } from './numberFormatInfo';

/** The user's region: Dutch. */
export class CultureInfo extends WireObject {
  override readonly wireClass = 'CultureInfo';

  get Name(): string {
    return 'nl-NL';
  }
  get NumberFormat(): NumberFormatInfo {
    return new NumberFormatInfo();
  }
}
