import {
  Button,
  Checkbox,
  Field,
  ProgressBar,
  Radio,
  RadioGroup,
  Text,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { euroTekst, som } from '../../../domein/geld';
import type { Werkmapbeeld } from '../../../werkmap';
import { gelezenBestanden } from '../../../werkmap/standen/register';
import { aantal } from '../../getallen';
import { bedragcel, cel, tabel } from '../../onderdelen/stijlen';
import { Bestandenlijst } from './Bestandenlijst';
import { Bestandskeuze } from './Bestandskeuze';
import type { Inleesvoorstel } from './inlezen';
import { Leesinstellingen } from './Leesinstellingen';
import { voortgangtekst } from './teksten';
import { useDeclaraties } from './useDeclaraties';
import type { Declaraties, Declaratiewensen } from './useDeclaraties';

const useStyles = makeStyles({
  geheel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  tabel,
  cel,
  getal: bedragcel,
  som: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  zinnen: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

function Bezig({ voortgang, annuleer }: Pick<Declaraties, 'voortgang' | 'annuleer'>) {
  if (!voortgang) return null;
  const { gelezen, totaal } = voortgang;
  return (
    <Field validationMessage={voortgangtekst(voortgang)} validationState="none">
      <ProgressBar value={totaal === 0 ? 0 : gelezen / totaal} aria-label="Inlezen" />
      <div>
        <Button size="small" onClick={annuleer}>
          Annuleren
        </Button>
      </div>
    </Field>
  );
}

function Totalen({ regios }: Pick<Inleesvoorstel, 'regios'>) {
  const stijl = useStyles();
  return (
    <table className={stijl.tabel}>
      <caption className={stijl.cel}>Gelezen per regio</caption>
      <thead>
        <tr>
          <th scope="col" className={stijl.cel}>
            Regio
          </th>
          <th scope="col" className={`${stijl.cel} ${stijl.getal}`}>
            Totalen
          </th>
          <th scope="col" className={`${stijl.cel} ${stijl.getal}`}>
            Bedrag
          </th>
        </tr>
      </thead>
      <tbody>
        {regios.map(({ regio, bedrag, totalen }) => (
          <tr key={regio}>
            <th scope="row" className={stijl.cel}>
              {regio}
            </th>
            <td className={`${stijl.cel} ${stijl.getal}`}>{totalen}</td>
            <td className={`${stijl.cel} ${stijl.getal}`}>{euroTekst(bedrag)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row" className={`${stijl.cel} ${stijl.som}`}>
            Samen
          </th>
          <td className={`${stijl.cel} ${stijl.getal} ${stijl.som}`}>
            {regios.reduce((alle, { totalen }) => alle + totalen, 0)}
          </td>
          <td className={`${stijl.cel} ${stijl.getal} ${stijl.som}`}>
            {euroTekst(som(regios.map(({ bedrag }) => bedrag)))}
          </td>
        </tr>
      </tbody>
    </table>
  );
}

const EERSTE = 8;
const enkele = (namen: readonly string[]): string =>
  namen.slice(0, EERSTE).join(', ') + (namen.length > EERSTE ? ' …' : '');

/** What the sheet doesn't tell apart, because it would be too long. */
const DETAILZIN: Readonly<Record<'leveringsvorm' | 'regio', string>> = {
  leveringsvorm:
    'Het zijn meer totalen dan op één blad passen. Blad Declaraties telt ze op per aanbieder en leveringsvorm, zonder prestatiecode en aantal.',
  regio:
    'Het zijn meer totalen dan op één blad passen. Blad Declaraties telt ze op per regio en leveringsvorm, zonder aanbieder. De prognose blijft gelijk.',
};

/** What the user should know before writing. */
function waarschuwingen({ declaraties, zin }: Inleesvoorstel): string[] {
  const { zonderVorm, zonderRegio, detail } = declaraties;
  const codes = zonderVorm.filter((code) => code !== '');
  return [
    ...(zin === undefined ? [] : [zin]),
    ...(detail === 'prestatie' ? [] : [DETAILZIN[detail]]),
    ...(codes.length === 0
      ? []
      : [
          `${aantal(codes.length, 'prestatiecode heeft', 'prestatiecodes hebben')} geen leveringsvorm: ${enkele(codes)}. ` +
            'Zet ze in een tabel met de kolommen Prestatiecode en Leveringsvorm; tot dan blijft die leeg.',
        ]),
    ...(zonderRegio.length === 0
      ? []
      : [`Geen zorgkantoorregio die WLZ kent: ${enkele(zonderRegio)}. Die totalen staan wel op het blad.`]),
  ];
}

/** Whether files are added to the sheet or take its place, and a yes for what is replaced. */
function Keuzes({
  declaraties,
  ja,
  bijJa,
}: {
  declaraties: Declaraties;
  ja: boolean;
  bijJa(ja: boolean): void;
}) {
  const { voorstel, wijze, zetWijze } = declaraties;
  const { bestaand } = voorstel.declaraties;
  const vervangen = vervangtekst(declaraties);
  return (
    <>
      {bestaand > 0 && (
        <Field label="Op blad Declaraties staan al totalen">
          <RadioGroup
            value={wijze}
            onChange={(_, { value }) => zetWijze(value === 'vervangen' ? 'vervangen' : 'aanvullen')}
          >
            <Radio value="aanvullen" label="Voeg deze bestanden toe" />
            <Radio value="vervangen" label="Vervang alles door deze bestanden" />
          </RadioGroup>
        </Field>
      )}
      {vervangen !== undefined && (
        <Checkbox label={vervangen} checked={ja} onChange={(_, { checked }) => bijJa(checked === true)} />
      )}
    </>
  );
}

/** What is replaced, as the question to say yes to; undefined when nothing is. */
function vervangtekst({ voorstel, wijze }: Declaraties): string | undefined {
  const { declaraties, standen } = voorstel;
  const delen = [
    ...(wijze === 'vervangen' && declaraties.bestaand > 0
      ? [aantal(declaraties.bestaand, 'rij op blad Declaraties', 'rijen op blad Declaraties')]
      : []),
    ...(standen.vervangt > 0
      ? [
          aantal(
            standen.vervangt,
            'rij van deze maand op blad Standen',
            'rijen van deze maand op blad Standen',
          ),
        ]
      : []),
  ];
  return delen.length === 0 ? undefined : `Vervang ${delen.join(' en ')}`;
}

/** The outcome of the step in one line. */
export function declaratieuitkomst(beeld: Werkmapbeeld): string {
  const bestanden = gelezenBestanden(beeld).length;
  return bestanden === 0
    ? 'geen bestanden ingelezen'
    : `${aantal(bestanden, 'bestand', 'bestanden')} ingelezen`;
}

/** Step Declaraties: files in, totals on the sheets Declaraties and Standen. */
export function Declaratiestap(wensen: Declaratiewensen) {
  const stijl = useStyles();
  const declaraties = useDeclaraties(wensen);
  const [ja, zetJa] = useState(false);
  const { gelezen, voorstel, voortgang, fout, wijze } = declaraties;
  const koppen = gelezen.flatMap(({ uitkomst }) => (uitkomst.gelukt ? [] : (uitkomst.koppen ?? [])));
  const zinnen = gelezen.length > 0 ? waarschuwingen(voorstel) : [];
  const magSchrijven = voorstel.plan !== undefined && (vervangtekst(declaraties) === undefined || ja);
  const bezig = voortgang !== undefined || wensen.schrijven.bezig !== undefined;
  return (
    <div className={stijl.geheel}>
      <Bestandskeuze bezig={bezig} bijBestanden={declaraties.neem} />
      <Bezig {...declaraties} />
      {fout !== undefined && <Text role="alert">{fout}</Text>}
      <div aria-live="polite">
        {gelezen.length > 0 && (
          <Bestandenlijst gelezen={gelezen} wijze={wijze} bijVerwijder={declaraties.verwijder} />
        )}
      </div>
      <Leesinstellingen
        key={koppen.join()}
        opties={declaraties.opties}
        koppen={[...new Set(koppen)]}
        kanOpnieuw={gelezen.length > 0}
        bijOpties={declaraties.zetOpties}
        bijOpnieuw={declaraties.leesOpnieuw}
      />
      {voorstel.regios.length > 0 && <Totalen regios={voorstel.regios} />}
      {zinnen.length > 0 && (
        <ul className={stijl.zinnen} aria-label="Let op">
          {zinnen.map((zin) => (
            <li key={zin}>{zin}</li>
          ))}
        </ul>
      )}
      {voorstel.totalen > 0 && (
        <>
          <Keuzes declaraties={declaraties} ja={ja} bijJa={zetJa} />
          <Button
            appearance="primary"
            disabled={bezig || !magSchrijven}
            onClick={() => {
              zetJa(false);
              void declaraties.schrijf();
            }}
          >
            Zet {aantal(voorstel.totalen, 'totaal', 'totalen')} op blad Declaraties
          </Button>
        </>
      )}
    </div>
  );
}
