import { type Datum, datumTekst } from '../datum';
import type { Richting, Sluiting } from './types';

/**
 * The deadline that forbids a move between the kavels on a day; undefined when it is still allowed. "Tot 1 november"
 * means that on 1 November it no longer is (keuze). Without a day nothing is closed.
 */
export function gesloten(
  kant: Richting | undefined,
  dag: Datum | undefined,
  sluitingen: readonly Sluiting[],
): Sluiting | undefined {
  return sluitingen.find(
    (sluiting) => sluiting.richting === kant && dag !== undefined && dag >= sluiting.vanaf,
  );
}

/** `pgb naar ZIN overhevelen kan sinds 1 november 2024 niet meer` */
export function zinGesloten({ richting, vanaf }: Sluiting): string {
  return `${richting} overhevelen kan sinds ${datumTekst(vanaf)} niet meer`;
}
