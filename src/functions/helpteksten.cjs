// What the help page says about each function beyond its metadata. Texts are Dutch: the user reads them.
// Cells are written as the user sees them; the tests put them in a sheet, calculate the formula and compare, so
// every example and every error here is what the functions really give. Amounts are invented.

const vraag = (formule, melding) => ({ formule, melding });

const helpteksten = {
  RICHTTARIEF: {
    uitleg: [
      'tarief = zorg × percentage + nhc × nhcPercentage + nic × nicPercentage + opslag. De afronding op hele centen gebeurt één keer, aan het eind; een halve cent gaat naar boven. Met afronding "per component" wordt elk deel apart afgerond: de bronnen zeggen niet hoe het hoort, en de tabel WLZ_Beleid verandert dit niet.',
      'Is de zorgaanbieder kassier van een regionaal project, geef dan het toegekende bedrag uit het stimuleringsbudget en het volume van zijn afspraak: toegekend ÷ volume komt als opslag in het tarief. Betaalt de kassier na het jaar terug, geef dat bedrag dan negatief.',
      'Staan zorg en percentage niet allebei in een rij, dan blijft de uitkomst van die rij leeg. Een fout in een rij raakt de andere rijen niet.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Prestatie', 'Zorg', 'NHC', 'NIC'],
          ['Voorbeeld 1', '200,00', '30,00', '5,00'],
          ['Voorbeeld 2', '123,45', '26,31', '4,07'],
          ['Voorbeeld 3', '307,50', '', ''],
        ],
        formule: '=WLZ.RICHTTARIEF(B2:B4;95,8%;C2:C4;D2:D4)',
        uitkomst: [['226,60'], ['148,65'], ['294,59']],
      },
      {
        werkblad: [
          ['Prestatie', 'Zorg', 'Toegekend', 'Volume'],
          ['Kassier', '200,00', '25.000', '12.000'],
          ['Geen kassier', '200,00', '', '12.000'],
        ],
        formule: '=WLZ.RICHTTARIEF(B2:B3;95,8%;;;;;;;C2:C3;D2:D3)',
        uitkomst: [['193,68'], ['191,60']],
      },
    ],
    fouten: [
      vraag('=WLZ.RICHTTARIEF(307,5;95,8)', 'percentage: 95,8 is meer dan 150%. Typ 95,8% of 0,958.'),
      vraag(
        '=WLZ.RICHTTARIEF("onbekend";95,8%)',
        'zorg: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.',
      ),
      vraag('=WLZ.RICHTTARIEF(-10;95,8%)', 'zorg: -10 is negatief; dat kan hier niet.'),
      vraag(
        '=WLZ.RICHTTARIEF(200;95,8%;;;;;;;25000)',
        'toegekend: geef ook het volume; de opslag is toegekend ÷ volume.',
      ),
    ],
  },
  RICHTPERCENTAGE: {
    uitleg: [
      'De percentages komen uit het gepubliceerde inkoopbeleid. Is er voor uw combinatie geen percentage bekend, dan ziet u #N/B met een zin die zegt wat wel bekend is.',
      'Wilt u een ander percentage gebruiken, maak dan een tabel WLZ_Beleid met de kolommen Zorgkantoor, Jaar, Onderdeel, Waarde en Bron, en zo nodig Leveringsvorm, Sector, Aanbieder (nieuw of bestaand) en Toelichting. Geef WLZ_Beleid[#Alles] als beleid. De eerste rij die past, geldt. Met WLZ.UITLEG ziet u of een waarde uit uw tabel komt. Het taakvenster zet zo’n tabel voor u klaar: Controles, Eigen beleid.',
      'Geef de cel de celeigenschap Percentage om 0,958 als 95,8% te zien.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Leveringsvorm', 'Nieuwe aanbieder'],
          ['ZZP', 'nee'],
          ['VPT', 'nee'],
          ['VPT', 'ja'],
        ],
        formule: '=WLZ.RICHTPERCENTAGE("CZ";2023;A2:A4;B2:B4)',
        uitkomst: [['95,8%'], ['100%'], ['93,8%']],
      },
    ],
    fouten: [
      vraag('=WLZ.RICHTPERCENTAGE("CZ";45292)', 'jaar: 45292 is geen jaartal. Typ bijvoorbeeld 2024.'),
      vraag(
        '=WLZ.RICHTPERCENTAGE("CZ";2023;"ZZP";"misschien")',
        'nieuweAanbieder: typ WAAR of ONWAAR, of ja of nee.',
      ),
    ],
  },
  EXTRAPOLEER: {
    uitleg: [
      'Methode "maand": som van de gedeclareerde maanden ÷ aantal gedeclareerde maanden × 12. Methode "dag" deelt door de kalenderdagen van die maanden en vermenigvuldigt met de dagen van het jaar. Methode "periode" rekent met 13 perioden van vier weken.',
      'Een lege maand is niet gedeclareerd en telt nergens mee. Een 0 is wel gedeclareerd en telt mee als nul. Maanden na de peilmaand tellen niet mee. Een rij zonder bedragen blijft leeg.',
      'Met voltooiing deelt de functie elke maand eerst door haar voltooiingsgraad: de eerste graad geldt voor de peilmaand, de tweede voor de maand daarvoor, en de laatste ook voor alle oudere maanden. Een graad is hoger dan 0% en ten hoogste 150%.',
      'Eén kolom van 2 tot en met 13 cellen leest de functie als de maanden van één aanbieder. Geeft u peilmaand 1, of een kolom met opties per rij, dan is elke cel een eigen aanbieder: zo kunt u in januari één kolom met alle aanbieders doorrekenen. Een langere kolom is altijd één cel per aanbieder.',
      'Sommige oudere Excel-versies geven een lege cel door als 0. Geef daarom altijd totEnMet op: anders telt die 0 mee als laatste maand.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Aanbieder', 'jan', 'feb', 'mrt'],
          ['A', '100.000', '110.000', '120.000'],
          ['B', '50.000', '', '70.000'],
          ['C', '0', '30.000', '30.000'],
        ],
        formule: '=WLZ.EXTRAPOLEER(B2:D4;3)',
        uitkomst: [['1.320.000'], ['720.000'], ['240.000']],
      },
      {
        werkblad: [
          ['', 'jan', 'feb'],
          ['Gedeclareerd', '90.000', '60.000'],
          ['Voltooiing, jongste eerst', '60%', '90%'],
        ],
        formule: '=WLZ.EXTRAPOLEER(B2:C2;2;"maand";;B3:C3)',
        uitkomst: [['1.200.000']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.EXTRAPOLEER({100;110};7)',
        'totEnMet: 7 ligt voorbij realisatie; daarin staan gegevens van 2 maanden.',
      ),
      vraag(
        '=WLZ.EXTRAPOLEER({100;110};2;"dag")',
        'jaar: vul het jaar in; methode "dag" telt de dagen van dat jaar.',
      ),
      vraag(
        '=WLZ.EXTRAPOLEER({100;110};2;"week")',
        'methode: "week" is niet mogelijk. Kies uit "maand", "dag" of "periode".',
      ),
    ],
  },
  HERSCHIK: {
    uitleg: [
      'De functie verdeelt de ruimte laag voor laag, zoals het regime voorschrijft, tot op de cent. De uitkomst heeft evenveel rijen als afspraak; met uitvoer "volledig" komt daar een koprij boven, met per laag het toegekende bedrag, wat niet vergoed wordt en een zin die zegt waarom.',
      '"CZ": de afspraak volgt de prognose binnen de ruimte van de regio, overproductie VPT gaat voor de rest. "VGZ": één click over het hele zorgkantoor. "ZZ": eerst het gegarandeerde deel, dan de afspraak met gehonoreerde groei, dan de overige groei. Geef de leveringsvorm mee als het regime daar onderscheid in maakt, zoals "CZ" voor VPT; zonder leveringsvorm hoort een rij bij de overige.',
      'Alle rijen delen dezelfde ruimte. Daarom geeft één foute rij een fout voor de hele tabel. Zijn afspraak en prognose in een rij allebei leeg, dan blijft die rij leeg. Is er één van leeg, dan vraagt de functie om een 0, zodat er geen geld verdwijnt door een gat in de gegevens.',
      'Namen van regio’s mogen verschillen in hoofdletters, spaties en streepjes. Sommige oudere Excel-versies geven een lege cel door als 0. Vul garantie daar bij regime "ZZ" in elke rij in: een 0 is geen garantie, leeg is de standaard van 90% van de afspraak.',
      'Met aanbieder delen de rijen van één aanbieder hun plafond: bij "ZZ" per leveringsvorm, bij "VGZ" over al zijn rijen. Wat de ene rij overlaat, is dan eerst voor de andere. Met realisatieVorigJaar en afspraakVorigJaar weegt bij "ZZ" de overige groei mee naar rato van realisatie ÷ afspraak, hooguit 150%. Met meerzorg gaat dat deel van de ruimte alleen naar rijen met leveringsvorm meerzorg; zij krijgen dan niets uit de rest.',
      'Een eigen regime is een tabel met een kopregel en per laag een rij, van boven naar beneden: Laag, Grens (garantie, afspraak, afspraak en groei of prognose) en Verdeling (volledig, naar rato of op volgorde). Leveringsvormen, Alleen bij (overschrijding of geen overschrijding), Garantie, Weging, Bereik (regio of kantoor), Plafond (rij, aanbieder en leveringsvorm of aanbieder), Bron en Toelichting mag u weglaten. Heet de tabel WLZ_Regime, geef dan WLZ_Regime[#Alles] als regime.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Aanbieder', 'Afspraak', 'Prognose'],
          ['A', '5.000.000', '4.600.000'],
          ['B', '3.000.000', '3.400.000'],
          ['C', '2.000.000', '2.250.000'],
          ['D', '1.000.000', '1.000.000'],
        ],
        formule: '=WLZ.HERSCHIK(B2:B5;C2:C5;11000000;"VGZ")',
        uitkomst: [['4.600.000'], ['3.246.153,85'], ['2.153.846,15'], ['1.000.000']],
      },
      {
        werkblad: [
          ['Afspraak', 'Prognose', 'Vorm', 'Laag', 'Grens', 'Verdeling', 'Leveringsvormen'],
          ['600', '500', 'ZZP', 'Basis', 'afspraak', 'volledig', ''],
          ['200', '260', 'MPT', 'Thuis', 'prognose', 'naar rato', 'MPT, VPT'],
          ['300', '380', 'ZZP', 'Rest', 'prognose', 'naar rato', ''],
        ],
        formule: '=WLZ.HERSCHIK(A2:A4;B2:B4;1100;D1:G4;C2:C4)',
        uitkomst: [['500'], ['260'], ['340']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.HERSCHIK(100;110;100;"Anders")',
        'regime: "Anders" is geen regime. Kies uit "CZ", "VGZ" of "ZZ".',
      ),
      vraag(
        '=WLZ.HERSCHIK({100;200};{110;210;300};500;"CZ")',
        'prognose: deze kolom heeft 3 rijen en afspraak 2. Maak ze even hoog.',
      ),
      vraag('=WLZ.HERSCHIK(100;-5;100;"CZ")', 'prognose: -5 is negatief; dat kan hier niet.'),
      vraag(
        '=WLZ.HERSCHIK(100;110;100;{"Laag";"Basis"})',
        'regime, rij 1: de kolom Grens ontbreekt. Zet de namen van de kolommen op de eerste rij.',
      ),
      vraag(
        '=WLZ.HERSCHIK(100;110;100;"CZ";;;;;;;;ONWAAR)',
        'overproductie: regime CZ kent deze keuze niet. Laat dit argument weg.',
      ),
    ],
  },
  OVERHEVELING: {
    uitleg: [
      'De functie rekent per regio uit wat ZIN en pgb overhouden of tekortkomen, en dekt de tekorten in deze volgorde: (1) tussen pgb en ZIN in de eigen regio, (2) tussen de regio’s van het zorgkantoor, eerst binnen ZIN en binnen pgb en daarna van de een naar de ander, (3) van andere concessiehouders of VWS. Wat dan nog openstaat, wordt niet betaald. Het is het stappenplan van VGZ.',
      'Elke stap dekt zo veel mogelijk tekort met zo weinig mogelijk euro’s, en stap 2 ook met zo weinig mogelijk overhevelingen. Kan meer dan één plan dat, dan geeft de regio met het grootste overschot. Is er te weinig, dan krijgt elk tekort naar rato, of met verdeling "grootste tekort eerst" het grootste als eerste alles; geen bron kiest tussen die twee. Bij meer dan 16 betrokken regio’s zegt de laatste rij of het kleinste aantal bewezen is.',
      'Van pgb naar ZIN mag tot 1 november van het jaar, van ZIN naar pgb tot 1 april van het jaar erna; op die dag zelf niet meer. Geef de datum, en in het voorjaar ook het jaar: de contracteerruimte van 2024 verschuift nog tot 1 april 2025. Tussen regio’s binnen ZIN of binnen pgb noemen de bronnen geen sluitingsdatum.',
      'Brutering valt alleen weg tussen pgb en ZIN: bij 5% komt van 100 er 95 aan. Geen bron noemt het percentage; standaard is het 0%. Komt er in een richting juist meer aan, geef dan een negatief percentage.',
      'Een reservering blijft bij de regio en telt niet als tekort. Geld dat voor Meerzorg geoormerkt is en niet weg mag, telt u erbij op. Met uitvoer "saldo" krijgt u per regio wat erbij komt min wat weggaat min de reservering: rij 3 van de contracteerruimtetabel.',
      'De regio’s mogen naast elkaar of onder elkaar staan; laat het totaal buiten het bereik. Bedragen in duizenden euro’s mogen ook: de uitkomst staat dan ook in duizenden.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['', 'Zuidoost-Brabant', 'Zuid-Limburg'],
          ['Ruimte ZIN', '1.369.322', '1.273.682'],
          ['Ruimte pgb', '212.892', '163.073'],
          ['Prognose ZIN', '1.301.381', '1.330.524'],
          ['Prognose pgb', '196.729', '158.725'],
        ],
        formule: '=WLZ.OVERHEVELING(B1:C1;B2:C2;B3:C3;B4:C4;B5:C5;DATUM(2024;2;15))',
        uitkomst: [
          ['Stap', 'Van', 'Kavel', 'Naar', 'Kavel', 'Bedrag', 'Komt aan', 'Uitleg'],
          [
            'eigen regio',
            'Zuid-Limburg',
            'pgb',
            'Zuid-Limburg',
            'ZIN',
            '4.348',
            '4.348',
            'Zuid-Limburg: pgb houdt 4.348 over, het tekort in ZIN is 56.842. Er blijft 52.494 tekort.',
          ],
          [
            "tussen regio's",
            'Zuidoost-Brabant',
            'ZIN',
            'Zuid-Limburg',
            'ZIN',
            '52.494',
            '52.494',
            'Zuidoost-Brabant (ZIN) houdt 67.941 over, het tekort van Zuid-Limburg in ZIN is 52.494. Dit tekort is gedekt.',
          ],
          [
            "eigen regio's samen",
            '',
            '',
            '',
            '',
            '56.842',
            '56.842',
            "De eigen regio's dekken samen het hele tekort van 56.842.",
          ],
        ],
      },
      {
        werkblad: [
          ['', 'Zuidoost-Brabant', 'Zuid-Limburg'],
          ['Ruimte ZIN', '1.369.322', '1.273.682'],
          ['Ruimte pgb', '212.892', '163.073'],
          ['Prognose ZIN', '1.301.381', '1.330.524'],
          ['Prognose pgb', '196.729', '158.725'],
        ],
        formule: '=WLZ.OVERHEVELING(B1:C1;B2:C2;B3:C3;B4:C4;B5:C5;;;;"saldo")',
        uitkomst: [['-52.494', '52.494']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.OVERHEVELING({"Zeeland";"Totaal"};{1;1};{1;1};{1;1};{1;1})',
        'regio, rij 2: "Totaal" is geen regio. Laat het totaal buiten het bereik.',
      ),
      vraag(
        '=WLZ.OVERHEVELING({"Zeeland";"Haaglanden"};{1;1;2};{1;1};{1;1};{1;1})',
        'ruimteZin: hier staan 3 cellen en bij regio 2 cellen. Maak ze even lang.',
      ),
      vraag(
        '=WLZ.OVERHEVELING("Zeeland";100;10;90;20;DATUM(2024;10;31);2024;5)',
        'brutering: 500% is meer dan 50%. Typ bijvoorbeeld 5% of 0,05.',
      ),
    ],
  },
  KALENDER: {
    uitleg: [
      'De tabel noemt alleen termijnen die in een bron staan: van het zorgkantoor zelf en van de NZa (landelijk). Wat in een bron dezelfde dag heeft, staat onder elkaar. Is er over uw jaar niets bekend, dan ziet u #N/B met de jaren die wel bekend zijn.',
      'De kolom Dag is de laatste dag waarop het kan: bij "voor 1 november" dus 31 oktober, bij een maand de laatste dag van die maand. Geef die kolom de celeigenschap Datum. Met vanaf ziet u alleen wat nog niet voorbij is.',
      'Het jaar is dat van de afspraken: de budgetafspraak 2023 staat bij 2023, ook al moest zij in 2022 worden ingediend.',
    ],
    voorbeelden: [
      {
        werkblad: [['']],
        formule: '=WLZ.KALENDER("VGZ";2023;DATUM(2023;6;1))',
        uitkomst: [
          ['Dag', 'Wanneer', 'Wat', 'Wie', 'Bron'],
          ['45107', 'in juni 2023', 'Clickmoment', 'zorgkantoor', 'VGZ Clicksystematiek 2023'],
        ],
      },
    ],
    fouten: [
      vraag('=WLZ.KALENDER("";2024)', 'zorgkantoor: deze cel is leeg. Typ bijvoorbeeld CZ.'),
      vraag(
        '=WLZ.KALENDER("CZ";2024;"morgen")',
        'vanaf: hier staat geen datum. Typ bijvoorbeeld 31-10-2024.',
      ),
    ],
  },
  AFGEROND: {
    uitleg: [
      'Methode "sluitend": elke cel wordt een van de twee veelvouden van de eenheid naast het exacte bedrag, alle sommen kloppen precies, en zo weinig mogelijk cellen zijn anders afgerond dan gewoonlijk. Een bedrag dat al een veelvoud is, blijft staan. Zijn er meer mogelijkheden, dan kiest de functie de tabel die het dichtst bij de exacte ligt.',
      'Methode "los": elke cel wordt apart afgerond en een halve eenheid gaat van nul af, zoals AFRONDEN in Excel doet. De sommen kunnen dan één of meer eenheden afwijken.',
      'De functie herkent de acht rijen van de contracteerruimtetabel en een laatste rij of kolom die Totaal of Som heet. Zonder namen kijkt zij of de laatste rij of kolom de som van de andere is. Met opbouw zegt u het zelf: "totalen" is een totaalrij en een totaalkolom.',
      'Een tabel die niet tot op de cent optelt, is niet sluitend af te ronden: dan noemt de functie de cel. De uitkomst heeft dezelfde vorm als de tabel, met dezelfde namen; lege cellen blijven leeg. Een tabel heeft hier ten hoogste 10.000 bedragen.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Kavel', 'Noord', 'Zuid', 'Totaal'],
          ['ZIN', '1.450', '2.400', '3.850'],
          ['PGB', '1.400', '1.450', '2.850'],
          ['Totaal', '2.850', '3.850', '6.700'],
        ],
        formule: '=WLZ.AFGEROND(A1:D4;1000)',
        uitkomst: [
          ['Kavel', 'Noord', 'Zuid', 'Totaal'],
          ['ZIN', '2.000', '2.000', '4.000'],
          ['PGB', '1.000', '2.000', '3.000'],
          ['Totaal', '3.000', '4.000', '7.000'],
        ],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.AFGEROND({10;20;40};10;"sluitend";"totaalrij")',
        'tabel, rij 3, kolom 1: hier staat 40, maar de som van de delen is 30. Geef de onafgeronde bedragen, of kies methode "los".',
      ),
      vraag(
        '=WLZ.AFGEROND({1;2;4})',
        'tabel: hierin is geen totaal gevonden. Geef bij opbouw op hoe de tabel optelt: "contracteerruimte", "totalen", "totaalrij" of "totaalkolom".',
      ),
      vraag('=WLZ.AFGEROND({1;2;3};0)', 'eenheid: typ een bedrag vanaf 0,01, bijvoorbeeld 1000.'),
    ],
  },
  AFRONDINGSCONTROLE: {
    uitleg: [
      'De functie vergelijkt elke som met de gepubliceerde delen. Elk deel wijkt door afronding hoogstens een halve eenheid af van het exacte bedrag. Daardoor kan een som van n delen hoogstens n halve eenheden afwijken: bij twee delen 1, bij zes delen 3. Meer is een fout.',
      'Daarna kijkt de functie of alle sommen samen uit één exacte tabel kunnen komen. Kan dat niet, dan is er een fout, ook als elke som apart klopt. Onder Verdacht staan de cellen die elk alleen de fout kunnen verklaren, met de bedragen die wel passen.',
      'Geeft de functie geen fout, dan bestaat er een exacte tabel waarvan dit de afronding is. Een onjuist bedrag dat net zo goed door afronding kan komen, kan niemand aan de tabel zien.',
      'De functie herkent hoe de tabel optelt zoals WLZ.AFGEROND. Een lege cel telt als 0; een lege som wordt niet beoordeeld. Een tabel heeft hier ten hoogste 2.000 bedragen.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Kavel', 'Noord', 'Zuid', 'Totaal'],
          ['ZIN', '655', '766', '1.421'],
          ['PGB', '99', '83', '183'],
          ['Totaal', '754', '849', '1.606'],
        ],
        formule: '=WLZ.AFRONDINGSCONTROLE(A1:D4)',
        uitkomst: [
          ['Oordeel', 'Rij', 'Kolom', 'Gepubliceerd', 'Som van de delen', 'Verschil', 'Uitleg'],
          [
            'Samenvatting',
            '',
            '',
            '',
            '',
            '',
            '2 fouten en 1 afrondingsverschil in 6 sommen. Gelezen als een totaalrij en een totaalkolom, afgerond op 1.',
          ],
          [
            'Fout',
            'Totaal',
            'Totaal',
            '1.606',
            '1.604',
            '2',
            'Fout: Totaal: Totaal is 1.606; de rijen tellen op tot 1.604, verschil 2; afronding van 2 delen verklaart hoogstens 1.',
          ],
          [
            'Fout',
            'Totaal',
            'Totaal',
            '1.606',
            '1.603',
            '3',
            'Fout: Totaal: Totaal is 1.606; de kolommen tellen op tot 1.603, verschil 3; afronding van 2 delen verklaart hoogstens 1.',
          ],
          [
            'Verdacht',
            'Totaal',
            'Totaal',
            '1.606',
            '',
            '',
            'Is er één cel fout, dan deze: Totaal: Totaal; met 1.603 tot en met 1.604 in plaats van 1.606 is de hele tabel te verklaren.',
          ],
          [
            'Afronding',
            'PGB',
            'Totaal',
            '183',
            '182',
            '1',
            'Afronding: Totaal: PGB is 183; de kolommen tellen op tot 182, verschil 1.',
          ],
        ],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.AFRONDINGSCONTROLE({10;25;35};10)',
        'tabel, rij 2, kolom 1: 25 is niet afgerond op 10. Geef bij eenheid waarop wel.',
      ),
      vraag(
        '=WLZ.AFRONDINGSCONTROLE({10;20;30};10;"contracteerruimte")',
        'opbouw: de contracteerruimtetabel heeft 8 rijen; deze tabel heeft er 3.',
      ),
    ],
  },
  TARIEFPERCENTAGE: {
    uitleg: [
      'De functie begint met het percentage uit het beleid. Een lager percentage van vorig jaar loopt door, behalve bij zorg met een eigen percentage (VPT, DTV en logeren bij CZ). Een eigen afspraak gaat daarvoor en geldt hooguit een jaar. Een nieuwe zorgaanbieder krijgt nooit meer dan het richttariefpercentage. Een sanctie gaat eraf in procentpunten, ook bij de NHC en de NIC.',
      'Met uitvoer "volledig" ziet u ook de percentages voor NHC en NIC, elke stap in woorden, opmerkingen en de bronnen. Wijkt een afspraak af van wat in het veld gebruikelijk is, dan staat dat bij de opmerkingen; het is geen fout.',
      'Geldt een eigen afspraak voor een ander jaar dan u vraagt, geef dat jaar dan bij afgesprokenVoor: de functie zegt dan dat zij voorbij is.',
      'Welke van deze regels gelden, hangt af van het zorgkantoor; in een tabel WLZ_Beleid zet u ze met ja of nee aan of uit. Is het beleid niet bekend, dan ziet u #N/B met een zin die zegt wat wel bekend is.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Leveringsvorm', 'Nieuw', 'Vorig jaar', 'Afgesproken'],
          ['ZZP', 'nee', '', ''],
          ['ZZP', 'nee', '95%', ''],
          ['VPT', 'nee', '95%', ''],
          ['MPT', 'ja', '', '97%'],
        ],
        formule: '=WLZ.TARIEFPERCENTAGE("CZ";2023;A2:A5;B2:B5;;C2:C5;D2:D5)',
        uitkomst: [['95,8%'], ['95%'], ['100%'], ['95,8%']],
      },
    ],
    fouten: [
      vraag('=WLZ.TARIEFPERCENTAGE("CZ";2023;;;;;97)', 'afgesproken: 97 is meer dan 150%. Typ 97% of 0,97.'),
      vraag(
        '=WLZ.TARIEFPERCENTAGE("CZ";2023;;;;;97%;;;;"gunst")',
        'grond: "gunst" is niet mogelijk. Kies uit "maatwerk" of "hardheidsclausule".',
      ),
      vraag('=WLZ.TARIEFPERCENTAGE("CZ";2023;;;;;;99%)', 'sanctie is 99%, meer dan het percentage zelf.'),
    ],
  },
  UITLEG: {
    uitleg: [
      'Geeft per rij drie cellen: de waarde, de bron en een toelichting. Zo ziet u waar een getal vandaan komt, waar de bron zwijgt en wat dan is gekozen, en of de waarde uit uw eigen tabel WLZ_Beleid komt.',
      'Mogelijke onderdelen: richttariefpercentage, NHC-percentage, NIC-percentage, lager percentage loopt door, nieuwe aanbieder hooguit richttarief, eigen afspraak hooguit een jaar, sanctie ook op NHC en NIC (deze vier zijn ja of nee), stimuleringspercentage, initieel percentage, betalingsdrempel, maanden achteraf, eerste herschikte maand, eerste definitieve maand, sanctiemaanden, en wat in het veld is afgesproken: veld hoger minimum, veld hoger gemiddeld, veld hoger maximum, veld lager minimum, veld lager gemiddeld en veld lager maximum.',
    ],
    voorbeelden: [
      {
        werkblad: [['Leveringsvorm'], ['ZZP'], ['MPT']],
        formule: '=WLZ.UITLEG("initieel percentage";"CZ";2023;A2:A3)',
        uitkomst: [
          ['95%', 'CZ Zorginkoopdocument 2023 GGZ, 6.3 Bepaling van het volume en de omzet', ''],
          ['90%', 'CZ Zorginkoopdocument 2023 GGZ, 6.3 Bepaling van het volume en de omzet', ''],
        ],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.UITLEG("betalingsdrempel";"CZ";45292)',
        'jaar: 45292 is geen jaartal. Typ bijvoorbeeld 2024.',
      ),
      vraag(
        '=WLZ.UITLEG("betalingsdrempel";"CZ";2023;;;;{"Jaar"})',
        'beleid, rij 1: de kolom Zorgkantoor ontbreekt. Zet de namen van de kolommen op de eerste rij.',
      ),
    ],
  },
  INITIEEL: {
    uitleg: [
      'initieel volume = (herschikt volume van vorig jaar + kasjaar − nietToegestaan + bestuurlijk + overheid) × percentage. Bij CZ 2023 is dat 95% voor ZZP, VPT en DTV en 90% voor MPT. De rest wordt niet per zorgaanbieder gereserveerd.',
      'Volumes worden niet afgerond; waarden wel, één keer op hele centen. "volledig" geeft ook het volume en de waarde voor aftrek: die gebruikt u in WLZ.STIMULERING en WLZ.VOORSCHOT.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Leveringsvorm', 'Herschikt volume', 'Niet toegestaan'],
          ['ZZP', '10.000', '200'],
          ['MPT', '5.000', ''],
        ],
        formule: '=WLZ.INITIEEL("CZ";2023;B2:B3;A2:A3;;C2:C3)',
        uitkomst: [['9.310'], ['4.500']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.INITIEEL("CZ";2023;100;"ZZP";-150)',
        'De correcties (-150) halen meer weg dan er is (100).',
      ),
      vraag(
        '=WLZ.INITIEEL("CZ";2023;100;"ZZP";;;;;;;"waarde")',
        'tarief: geef een tarief voor uitvoer "waarde".',
      ),
    ],
  },
  STIMULERING: {
    uitleg: [
      'stimuleringsbudget = percentage × som van tarief × volume. Bij CZ 2023 is dat 0,2%, over het volume van de initiële afspraken voor de aftrek van 5% of 10%, zonder VPT, DTV en logeren. De uitkomst is één bedrag, aan het eind afgerond op hele centen.',
      'Een rij zonder tarief en volume telt niet mee. Ontbreekt er één, of de leveringsvorm, dan vraagt de functie daarom.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Leveringsvorm', 'Tarief', 'Volume voor aftrek'],
          ['ZZP', '200,00', '1.000'],
          ['MPT', '50,00', '2.000'],
          ['VPT', '180,00', '500'],
        ],
        formule: '=WLZ.STIMULERING("CZ";2023;B2:B4;C2:C4;A2:A4)',
        uitkomst: [['600']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.STIMULERING("CZ";2023;{200;""};{1000;5};"ZZP")',
        'tarief, rij 2: deze cel is leeg en de rest van de rij is gevuld.',
      ),
      vraag('=WLZ.STIMULERING("CZ";2023;200;-5;"ZZP")', 'volume: -5 is negatief; dat kan hier niet.'),
    ],
  },
  VOORSCHOT: {
    uitleg: [
      'voorschot = recht tot en met deze maand − wat al betaald is. Het recht is elke maand een twaalfde erbij: januari tot en met april van de initiële afspraak voor aftrek, mei tot en met oktober van de herschikte afspraak, en vanaf november van de definitieve afspraak. Vanaf mei gaat de verwachte onderproductie eraf. Ontbreekt een afspraak nog, dan telt de vorige.',
      'Een betaling of inhouding van niet meer dan € 5.000 wordt niet aangeboden en schuift door naar de volgende maand. Een negatieve uitkomst is een inhouding.',
      'Een nieuwe zorgaanbieder (met startmaand) krijgt een half jaar lang achteraf wat hij realiseerde, hooguit de afspraak; daarna voorschot over de maanden van zijn contract. Bij een sanctie is de afspraak hooguit 12 keer de laagste maand of de novemberafspraak; geeft u beide, dan geldt de laagste.',
      'Met een rij maanden, zoals {1\\2\\3}, krijgt u een kolom per maand; elke maand weet dan wat eerdere maanden betaalden. Prognose en realisatie mogen dan per maand een kolom hebben.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Aanbieder', 'Initieel', 'Herschikt', 'Prognose', 'Betaald'],
          ['A', '1.200.000', '1.260.000', '1.200.000', '400.000'],
          ['B', '60.000', '60.000', '60.000', '20.000'],
        ],
        formule: '=WLZ.VOORSCHOT("CZ";2023;5;B2:B3;C2:C3;;D2:D3;E2:E3)',
        uitkomst: [['100.000'], ['0']],
      },
    ],
    fouten: [
      vraag('=WLZ.VOORSCHOT("CZ";2023;16;120000)', 'maand: 16 bestaat niet; kies 1 tot en met 15.'),
      vraag(
        '=WLZ.VOORSCHOT("CZ";2023;{1;2};120000)',
        'maand: geef één maand, of een rij met opeenvolgende maanden.',
      ),
    ],
  },
  NAIJL: {
    uitleg: [
      'Een driehoek heeft per productiemaand een rij en per leeftijd een kolom: hoeveel er na 0, 1, 2 … maanden van die maand gedeclareerd was, opgeteld. De functie volgt chain ladder: elke factor is de som van wat later bekend was, gedeeld door de som van wat eerder bekend was. De standaardfouten zijn die van Mack (1993).',
      'De uitkomst "voltooiing" staat op één rij, de jongste maand eerst: zo past zij in WLZ.EXTRAPOLEER. Bij "volledig" hoort ook het totaal met zijn standaardfout; is de driehoek te klein om die te schatten, dan staat dat er.',
      'Laat leeg wat nog niet bekend is; een 0 is een bedrag. Een staart van bijvoorbeeld 1,01 zegt dat na de laatste kolom nog 1% komt.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['100', '150'],
          ['200', '250'],
          ['90', ''],
        ],
        formule: '=WLZ.NAIJL(A1:B3)',
        uitkomst: [['75%', '100%']],
      },
      {
        werkblad: [
          ['100', '150'],
          ['200', '250'],
          ['90', ''],
        ],
        formule: '=WLZ.NAIJL(A1:B3;"eindstand")',
        uitkomst: [['150'], ['250'], ['120']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.NAIJL({100\\0;90\\80})',
        'Rij 1, kolom 2 is 0 na een bedrag. Laat leeg wat nog niet bekend is.',
      ),
      vraag(
        '=WLZ.NAIJL({100\\150;90\\140};;5)',
        'Een staart van 5 kan niet; geef een factor van 0,9 tot 2, zoals 1,01.',
      ),
    ],
  },
  PROGNOSE: {
    uitleg: [
      'Een zorgaanbieder mag uw prognose vervangen door een eigen prognose waarmee u akkoord bent (VGZ, clicksystematiek). Beide blijven zichtbaar: zonder akkoord telt die van u, met akkoord die van de zorgaanbieder.',
      'Gaf de zorgaanbieder niets op, laat de cel dan leeg; een 0 is een opgave van nul euro.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Aanbieder', 'Ons', 'Eigen prognose', 'Akkoord'],
          ['A', '1.200.000', '1.250.000', 'ja'],
          ['B', '800.000', '700.000', 'nee'],
          ['C', '500.000', '', ''],
        ],
        formule: '=WLZ.PROGNOSE(B2:B4;C2:C4;D2:D4)',
        uitkomst: [['1.250.000'], ['800.000'], ['500.000']],
      },
      {
        werkblad: [
          ['Aanbieder', 'Ons', 'Eigen prognose', 'Akkoord'],
          ['A', '1.200.000', '1.250.000', 'ja'],
        ],
        formule: '=WLZ.PROGNOSE(B2;C2;D2;"volledig")',
        uitkomst: [['1.250.000', '50.000', 'De aanbieder komt € 50.000 hoger uit: akkoord, dus deze telt.']],
      },
    ],
    fouten: [
      vraag(
        '=WLZ.PROGNOSE("";100)',
        'ons: deze cel is leeg en aanbieder is gevuld. Typ 0 als u geen prognose hebt.',
      ),
      vraag('=WLZ.PROGNOSE(100;110;"misschien")', 'akkoord: typ WAAR of ONWAAR, of ja of nee.'),
    ],
  },
  VOLUMEGROEI: {
    uitleg: [
      'toename = prognose ÷ 12 × groei × (resterende maanden + 1) ÷ 2. De prognose op basis van declaraties kent geen netto nieuwe cliënten; de groei loopt in gelijke stappen op tot december. In december is er niets meer toe te voegen.',
      'De bronnen geven geen methode: dit is een keuze. Een krimp geeft u als negatief percentage.',
      'Met uitvoer "overschot" ziet u wat er van het verwacht overschot overblijft als de volumegroei meetelt: het scenario incl. volumegroei naast rij 8 van de contracteerruimtetabel. Met uitvoer "realisatie" ziet u de prognose met de groei erbij (rij 7). Geef prognosePgb en groeiPgb als ook het pgb groeit.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Regio', 'Prognose ZIN'],
          ['Zeeland', '745.295.000'],
          ['Haaglanden', '1.140.991.000'],
        ],
        formule: '=WLZ.VOLUMEGROEI(B2:B3;4%;1)',
        uitkomst: [['14.905.900'], ['22.819.820']],
      },
      {
        werkblad: [
          ['', 'Zeeland', 'Haaglanden'],
          ['Prognose ZIN', '745.295.000', '1.140.991.000'],
          ['Prognose pgb', '78.711.000', '207.665.000'],
          ['Verwacht overschot', '25.590.000', '72.585.000'],
        ],
        formule: '=WLZ.VOLUMEGROEI(B2:C2;4%;1;"overschot";B4:C4;B3:C3;2%)',
        uitkomst: [['9.896.990', '47.688.530']],
      },
    ],
    fouten: [
      vraag('=WLZ.VOLUMEGROEI(1000;4;1)', 'Een groei van 400% kan niet; geef een percentage zoals 2%.'),
      vraag('=WLZ.VOLUMEGROEI(1000;4%;13)', 'De peilmaand is 13; kies 1 tot en met 12.'),
      vraag(
        '=WLZ.VOLUMEGROEI(1000;4%;1;"overschot")',
        'overschot: geef het verwacht overschot zonder volumegroei voor uitvoer "overschot".',
      ),
    ],
  },
  SALDO: {
    uitleg: [
      'saldo = overhevelingen − reserveringen, per regio: rij 3 van de contracteerruimtetabel. Wat de ene regio verlaat, komt in de andere aan; tussen pgb en ZIN gaat de brutering eraf. Een naam die niet bij uw regio’s staat, is een andere concessiehouder.',
      'Een overheveling na de termijn telt niet mee: van pgb naar ZIN mag tot 1 november van het jaar, van ZIN naar pgb tot 1 april van het jaar erna. Met uitvoer "oordeel" ziet u per regel of zij meetelt, wat aankomt en waarom.',
      'Een reservering heeft "reservering" in de kolom Soort; Naar regio, Naar kavel en Datum blijven dan leeg.',
    ],
    voorbeelden: [
      {
        werkblad: [
          ['Soort', 'Van regio', 'Van kavel', 'Naar regio', 'Naar kavel', 'Bedrag', 'Datum'],
          ['', 'Zeeland', 'ZIN', 'Zuid-Limburg', 'ZIN', '4.000.000', '2024-06-01'],
          ['', 'Zuid-Limburg', 'pgb', 'Zuid-Limburg', 'ZIN', '1.000.000', '2024-11-01'],
          ['reservering', 'Zeeland', 'ZIN', '', '', '500.000', ''],
        ],
        formule: '=WLZ.SALDO(A1:G4;{"Zeeland";"Zuid-Limburg"};2024)',
        uitkomst: [['-4.500.000'], ['4.000.000']],
      },
    ],
    fouten: [
      vraag('=WLZ.SALDO({"Van regio"};"Zeeland";24)', 'jaar: 24 is geen jaartal. Typ bijvoorbeeld 2024.'),
      vraag(
        '=WLZ.SALDO({"Soort"};"Totaal";2024)',
        'regio: "Totaal" is geen regio. Laat het totaal buiten het bereik.',
      ),
    ],
  },
};

module.exports = { helpteksten };
