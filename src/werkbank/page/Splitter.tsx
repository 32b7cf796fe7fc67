// The handle between the spreadsheet and the pane: with the mouse, a finger or the arrow keys.
import type { KeyboardEvent, PointerEvent } from 'react';
import { clampWidth, PANE, widthAfterKey } from './paneWidth';
import { useStyles } from './styles';

interface Props {
  width: number;
  onWidth(width: number): void;
  onDragging(dragging: boolean): void;
}

export function Splitter({ width, onWidth, onDragging }: Props) {
  const styles = useStyles();
  const down = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    onDragging(true);
  };
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    onWidth(clampWidth(window.innerWidth - event.clientX - event.currentTarget.offsetWidth / 2));
  };
  const key = (event: KeyboardEvent) => {
    const next = widthAfterKey(width, event.key);
    if (next === undefined) return;
    event.preventDefault();
    onWidth(next);
  };
  return (
    <div
      className={styles.splitter}
      role="separator"
      tabIndex={0}
      aria-label="Breedte van het taakvenster"
      aria-orientation="vertical"
      aria-valuemin={PANE.minimum}
      aria-valuemax={PANE.maximum}
      aria-valuenow={width}
      onPointerDown={down}
      onPointerMove={move}
      onLostPointerCapture={() => onDragging(false)}
      onKeyDown={key}
    />
  );
}
