import { Button, Skeleton, SkeletonItem, Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

const useStyles = makeStyles({
  wacht: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
  },
});

interface Props {
  /** Why the workbook could not be read. */
  leesfout?: string | undefined;
  bijOpnieuw(): void;
}

/** Before the workbook is read: nothing to see under half a second; then placeholders, or why it failed. */
export function Wachten({ leesfout, bijOpnieuw }: Props) {
  const stijl = useStyles();
  const [lang, zetLang] = useState(false);
  useEffect(() => {
    const klok = setTimeout(() => zetLang(true), 500);
    return () => clearTimeout(klok);
  }, []);
  if (leesfout !== undefined) {
    return (
      <div className={stijl.wacht} role="alert">
        <Text>{leesfout}</Text>
        <Button onClick={bijOpnieuw}>Lees opnieuw</Button>
      </div>
    );
  }
  if (!lang) return null;
  return (
    <Skeleton className={stijl.wacht} aria-label="De werkmap wordt gelezen">
      <SkeletonItem size={24} />
      <SkeletonItem size={64} />
      <SkeletonItem size={64} />
    </Skeleton>
  );
}
