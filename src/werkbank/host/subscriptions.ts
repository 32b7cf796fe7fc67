// Which events the add-in listens to. office.js registers each event once, whatever the number of handlers.

export type SheetEvent =
  'changed' | 'activated' | 'deactivated' | 'added' | 'deleted' | 'selectionChanged' | 'calculated';

/** `everySheet`: registered on the collection, and then told for every sheet. */
export const everySheet = '';

export class Subscriptions {
  private readonly targets = new Map<SheetEvent, Set<string>>();

  /** `target` is a sheet id, a table id or `everySheet`. */
  add(event: SheetEvent, target: string): void {
    const targets = this.targets.get(event) ?? new Set<string>();
    this.targets.set(event, targets.add(target));
  }

  remove(event: SheetEvent, target: string): void {
    this.targets.get(event)?.delete(target);
  }

  has(event: SheetEvent, target: string): boolean {
    return this.targets.get(event)?.has(target) ?? false;
  }

  /** Nobody listens any more: the add-in's page was (re)loaded. */
  clear(): void {
    this.targets.clear();
  }
}
