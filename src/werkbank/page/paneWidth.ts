// The width of the task pane, in CSS pixels. Office's own pane starts at 350.

export const PANE = { start: 350, minimum: 320, maximum: 600, step: 10 } as const;

/** A width within what the pane can have, in whole pixels. */
export const clampWidth = (width: number): number =>
  Math.round(Math.min(PANE.maximum, Math.max(PANE.minimum, width)));

/** The width after a key on the handle: left makes the pane wider, as the handle stands at its left. */
export function widthAfterKey(width: number, key: string): number | undefined {
  switch (key) {
    case 'ArrowLeft':
      return clampWidth(width + PANE.step);
    case 'ArrowRight':
      return clampWidth(width - PANE.step);
    case 'PageUp':
      return clampWidth(width + 5 * PANE.step);
    case 'PageDown':
      return clampWidth(width - 5 * PANE.step);
    case 'Home':
      return PANE.minimum;
    case 'End':
      return PANE.maximum;
    default:
      return undefined;
  }
}
