import { makeStyles } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import { Voet } from './Voet';
import type { Voetknoppen } from './Voet';

const useStyles = makeStyles({
  plaats: { height: '100%', display: 'flex', flexDirection: 'column', minHeight: 0 },
  midden: { flexGrow: 1, overflowY: 'auto', overflowX: 'hidden', minHeight: 0 },
});

/** What the pane shows between the middle and the foot of the place in front. */
export interface Balkinhoud {
  /** Message bar and progress. */
  balk: ReactNode;
  /** Something is being written: the foot waits. */
  bezig: boolean;
}

export const Balk = createContext<Balkinhoud>({ balk: null, bezig: false });

/** The frame of a place: a middle that scrolls, the pane's messages, and a foot that stays. */
export function Plaats({ voet, children }: { voet?: Voetknoppen | undefined; children: ReactNode }) {
  const stijl = useStyles();
  const { balk, bezig } = useContext(Balk);
  return (
    <div className={stijl.plaats}>
      <div className={stijl.midden}>{children}</div>
      {balk}
      {voet && <Voet {...voet} uit={voet.uit === true || bezig} />}
    </div>
  );
}
