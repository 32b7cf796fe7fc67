// What the help page says about each function beyond its metadata. Texts are Dutch: the user reads them.
// Cells are written as the user sees them; the tests put them in a sheet, calculate the formula and compare, so
// every example and every error here is what the functions really give. Amounts are invented.

const vraag = (formule, melding) => ({ formule, melding });

const helpteksten = {
  RICHTTARIEF: {
    uitleg: [
      'tarief = zorg × percentage + nhc × nhcPercentage + nic × nicPercentage + opslag. De afronding op hele centen gebeurt één keer, aan het eind; een halve cent gaat naar boven.',
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
    ],
    fouten: [
      vraag('=WLZ.RICHTTARIEF(307,5;95,8)', 'percentage: 95,8 is meer dan 150%. Typ 95,8% of 0,958.'),
      vraag(
        '=WLZ.RICHTTARIEF("onbekend";95,8%)',
        'zorg: hier staat geen getal. Typ bijvoorbeeld 1205,50 of 95,8%.',
      ),
      vraag('=WLZ.RICHTTARIEF(-10;95,8%)', 'zorg: -10 is negatief; dat kan hier niet.'),
    ],
  },
  RICHTPERCENTAGE: {
    uitleg: [
      'De percentages komen uit het gepubliceerde inkoopbeleid. Is er voor uw combinatie geen percentage bekend, dan ziet u #N/B met een zin die zegt wat wel bekend is.',
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
    ],
  },
};

module.exports = { helpteksten };
