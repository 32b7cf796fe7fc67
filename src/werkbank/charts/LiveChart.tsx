// One chart of the store, drawn again whenever its cells change.
import { useSyncExternalStore } from 'react';
import type { ChartStore } from '../host/charts';
import { ChartPicture } from './ChartPicture';
import { type CellReader, pictureOf } from './picture';
import type { CellWatch } from './watchCells';

const PIXELS_PER_POINT = 4 / 3;

const frame = {
  width: '100%',
  height: '100%',
  boxSizing: 'border-box',
  overflow: 'hidden',
  background: '#ffffff',
  border: '1px solid #D0D0D0',
} as const;

interface Props {
  store: ChartStore;
  id: string;
  reader: CellReader;
  cells: CellWatch;
}

export function LiveChart({ store, id, reader, cells }: Props) {
  useSyncExternalStore(cells.subscribe, cells.version);
  const chart = store.get(id);
  if (!chart) return null;
  const { width, height } = chart.position;
  return (
    <div style={frame} data-grafiek={chart.name}>
      <ChartPicture
        picture={pictureOf(chart, reader)}
        width={width * PIXELS_PER_POINT}
        height={height * PIXELS_PER_POINT}
      />
    </div>
  );
}
