// What the user can do in the herschikking: each changes the vraag, the position or the workbook.
import type { Cent } from '../../domein/geld';
import { opsomming } from '../../domein/tekst';
import { correctieplan } from '../../werkmap';
import type { Celpositie, Correctie } from '../../werkmap';
import { OVERPRODUCTIE } from '../../werkmap/herschikking/bereken';
import type { Herschikstand, Herschikvraag } from '../../werkmap/herschikking/vraag';
import type { Plaatsprops } from '../gedeeld/plaats';
import type { Instelling } from '../gedeeld/useInstelling';
import { voorbeeldregime } from './afleiden';
import type { Positie, Stapnaam } from './positie';
import { EERSTE_REGIMECEL, regimevoorbeeldplan } from './regimevoorbeeld';
import { bewaardeVraag, metBewaard, metVraag } from './scenariostand';
import type { Scenarionaam } from './Scenarios';
import { EIGEN } from './stappen/Regimestap';
import type { Ruimteveld } from './stappen/Ruimtestap';
import type { Herschikbeeld } from './herschikbeeld';
import { metMeerzorg, metUitPgb } from './watAls';

/** What typing an amount in step 2 does to the vraag; a typed ruimte no longer follows the worksheet. */
function metRuimte({ vraag, gegevens }: Herschikbeeld, regio: string, veld: Ruimteveld, bedrag: Cent | null) {
  if (veld === 'meerzorg') return { watAls: metMeerzorg(vraag.watAls, regio, bedrag) };
  if (veld === 'uitPgb') return { watAls: metUitPgb(vraag.watAls, regio, bedrag) };
  const bedragen: Record<string, number> = {};
  for (const { regio: naam, ruimteZin, saldo } of gegevens.ruimtes) {
    // What was followed is taken over, saldo included: typed ruimte has none of its own.
    if (ruimteZin !== null) bedragen[naam] = Math.max(0, ruimteZin + saldo);
  }
  if (bedrag === null) delete bedragen[regio];
  else bedragen[regio] = bedrag;
  return { ruimte: { soort: 'getypt' as const, bedragen } };
}

/** Everything the user can do that changes the vraag, the position or the workbook. */
export function handelingen(
  { dienst, werkmap, schrijven }: Plaatsprops,
  toestand: Herschikbeeld,
  stand: Instelling<Herschikstand>,
  positie: Instelling<Positie>,
  geefToestemming: (ja: boolean) => void,
) {
  const { vraag, volgbaar, voorstel, toestemming } = toestand;
  const { beeld } = werkmap;
  const zetVraag = (deel: Partial<Herschikvraag>) => stand.zet(metVraag(stand.waarde, { ...vraag, ...deel }));
  const zetPositie = (deel: Partial<Positie>) => positie.zet({ ...positie.waarde, ...deel });

  async function zetRegimevoorbeeld(): Promise<void> {
    const plan = regimevoorbeeldplan(beeld, voorbeeldregime(vraag.regime));
    if (
      !(await schrijven.schrijf(
        plan,
        (blad) => `Pas op blad ${blad} de lagen aan; elke wijziging telt meteen mee.`,
      ))
    )
      return;
    zetVraag({ regime: EIGEN });
    const blad = plan.bladen[0]?.blad.naam ?? '';
    void dienst.toon(blad, { blad, ...EERSTE_REGIMECEL });
  }

  async function schrijf(): Promise<void> {
    if (!voorstel?.uitkomst.gelukt || (voorstel.eigen.length > 0 && !toestemming)) return;
    const { plan } = voorstel.uitkomst;
    const bladen = plan.bladen.map(({ blad }) => blad.naam);
    const waar = `${bladen.length === 1 ? 'blad' : 'de bladen'} ${opsomming(bladen)}`;
    if (await schrijven.schrijf(plan, () => `De herschikking staat op ${waar}.`)) geefToestemming(false);
  }

  return {
    naarStap(stap: Stapnaam): void {
      schrijven.meld(undefined);
      geefToestemming(false);
      zetPositie({ stap });
      void werkmap.lees(); // for an Excel that doesn't tell what changes
    },
    zetVraag,
    zetPositie,
    zetOptie(naam: string, aan: boolean): void {
      if (naam === OVERPRODUCTIE) zetVraag({ overproductie: aan });
    },
    zetRuimte: (regio: string, veld: Ruimteveld, bedrag: Cent | null) =>
      zetVraag(metRuimte(toestand, regio, veld, bedrag)),
    volgWerkblad: () => volgbaar && zetVraag({ ruimte: volgbaar }),
    bewaar: (naam: Scenarionaam) => stand.zet(metBewaard(stand.waarde, naam)),
    gaVerderMet(naam: Scenarionaam): void {
      const bewaard = bewaardeVraag(stand.waarde, naam);
      if (bewaard) stand.zet(metVraag(stand.waarde, bewaard));
    },
    zetRegimevoorbeeld,
    async neemOver(correctie: Correctie): Promise<void> {
      const plan = correctieplan(beeld, correctie);
      if (plan)
        await schrijven.schrijf(plan, () => `${plan.titel} op blad ${correctie.cel.blad} overgenomen.`);
    },
    schrijf,
    toon: (cel: Celpositie) => void dienst.toon(cel.blad, cel),
  };
}
