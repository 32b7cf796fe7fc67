import { invalidArgument, itemNotFound } from '../errors';
import { WireCollection } from '../wireObject';
import { Setting } from './setting';

export class SettingCollection extends WireCollection {
  override readonly wireClass = 'SettingCollection';

  constructor(private readonly settings: Map<string, unknown>) {
    super();
  }

  get Items(): Setting[] {
    return [...this.settings.keys()].map((key) => new Setting(this.settings, key));
  }
  GetCount(): number {
    return this.settings.size;
  }
  /** Adds a setting, or changes the one with this key. */
  Add(key: unknown, value: unknown): Setting {
    if (typeof key !== 'string' || key === '') throw invalidArgument('key');
    this.settings.set(key, value);
    return new Setting(this.settings, key);
  }
  GetItemOrNullObject(key: string): Setting | null {
    return this.settings.has(key) ? new Setting(this.settings, key) : null;
  }
  GetItem(key: string): Setting {
    const setting = this.GetItemOrNullObject(key);
    if (!setting) throw itemNotFound(`setting ${key}`);
    return setting;
  }
}
