import { WireObject } from '../wireObject';

/** One entry of workbook.settings; any value that survives JSON. */
export class Setting extends WireObject {
  override readonly wireClass = 'Setting';

  constructor(
    private readonly settings: Map<string, unknown>,
    private readonly key: string,
  ) {
    super();
  }

  get _Id(): string {
    return this.key;
  }
  get Key(): string {
    return this.key;
  }
  get Value(): unknown {
    return this.settings.get(this.key);
  }
  set Value(value: unknown) {
    this.settings.set(this.key, value);
  }
  Delete(): void {
    this.settings.delete(this.key);
  }
}
