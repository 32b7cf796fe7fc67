import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  geheel: { minWidth: 0, width: '100%' },
  knop: {
    minWidth: 0,
    maxWidth: '100%',
    paddingLeft: 0,
    justifyContent: 'flex-start',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'left',
  },
});

interface Props {
  titel: string;
  /** The accessible name, when the title alone says too little. */
  naam?: string;
  /** Open to begin with. */
  open?: boolean;
  children: ReactNode;
}

/** Something that is there for who wants to know: one line until it is unfolded. */
export function Uitklap({ titel, naam, open: begin = false, children }: Props) {
  const stijl = useStyles();
  const [open, zetOpen] = useState(begin);
  const id = useId();
  const Pijl = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <div className={stijl.geheel}>
      <Button
        size="small"
        appearance="transparent"
        className={stijl.knop}
        icon={<Pijl />}
        aria-expanded={open}
        aria-controls={id}
        {...(naam !== undefined && { 'aria-label': naam })}
        onClick={() => zetOpen(!open)}
      >
        {titel}
      </Button>
      <div id={id} hidden={!open}>
        {open && children}
      </div>
    </div>
  );
}
