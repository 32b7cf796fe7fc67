import { mijlpalen } from '../../../src/beleid/kalender';
import { datum } from '../../../src/domein/datum';
import {
  type Mijlpaal,
  type Termijn,
  agenda,
  peildag,
  wanneer,
  watKomt,
} from '../../../src/domein/mijlpalen';

function mijlpaal(termijn: Termijn, dag = datum(2024, 11, 1), wat = 'Herschikking'): Mijlpaal {
  return {
    zorgkantoor: 'CZ',
    jaar: 2024,
    wat,
    wie: 'zorgkantoor',
    termijn,
    datum: dag,
    bron: 'Document 2024',
  };
}

test.each<[Termijn, string, string]>([
  ['uiterlijk', '2024-11-01', 'uiterlijk 1 november 2024'],
  ['op', '2024-11-01', 'op 1 november 2024'],
  ['voor', '2024-10-31', 'voor 1 november 2024'],
  ['tot', '2024-10-31', 'tot 1 november 2024'],
  ['vanaf', '2024-11-01', 'vanaf 1 november 2024'],
  ['na', '2024-11-02', 'na 1 november 2024'],
  ['in', '2024-11-30', 'in november 2024'],
])('%s 1 november telt op %s', (termijn, dag, tekst) => {
  expect(peildag(mijlpaal(termijn))).toBe(dag);
  expect(wanneer(mijlpaal(termijn))).toBe(tekst);
});

test('de dag ervoor en erna gaan over maanden, jaren en schrikkeldagen heen', () => {
  expect(peildag(mijlpaal('voor', datum(2025, 1, 1)))).toBe('2024-12-31');
  expect(peildag(mijlpaal('voor', datum(2024, 3, 1)))).toBe('2024-02-29');
  expect(peildag(mijlpaal('voor', datum(2024, 3, 2)))).toBe('2024-03-01');
  expect(peildag(mijlpaal('na', datum(2024, 12, 31)))).toBe('2025-01-01');
  expect(peildag(mijlpaal('na', datum(2023, 2, 28)))).toBe('2023-03-01');
});

test('wat komt: op de laatste dag nog wel, de dag erna niet meer; het eerste voorop', () => {
  const lijst = [
    mijlpaal('op', datum(2025, 4, 1), 'later'),
    mijlpaal('voor', datum(2024, 11, 1), 'eerst'),
    mijlpaal('op', datum(2024, 10, 31), 'zelfde dag'),
  ];
  const namen = (vanaf?: Parameters<typeof watKomt>[1]): string[] =>
    watKomt(lijst, vanaf).map(({ wat }) => wat);
  expect(namen()).toEqual(['eerst', 'zelfde dag', 'later']);
  expect(namen(datum(2024, 10, 31))).toEqual(['eerst', 'zelfde dag', 'later']);
  expect(namen(datum(2024, 11, 1))).toEqual(['later']);
  expect(namen(datum(2025, 4, 2))).toEqual([]);
});

describe('de kalender als .ics', () => {
  const gemaakt = datum(2024, 9, 15);
  const regels = (tekst: string): string[] => tekst.replace(/\r\n[\t ]/g, '').split('\r\n');

  test('een termijn wordt een hele dag, met de tekst van de bron', () => {
    const tekst = agenda(
      [mijlpaal('voor', datum(2024, 11, 1), 'Herschikking; bij de NZa, tweezijdig')],
      'CZ',
      gemaakt,
    );
    expect(regels(tekst)).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'CALSCALE:GREGORIAN',
      'PRODID:-//WLZ//Kalender//NL',
      'METHOD:PUBLISH',
      'X-WR-CALNAME:CZ',
      'X-PUBLISHED-TTL:PT1H',
      'BEGIN:VEVENT',
      'UID:cz-2024-herschikkingbijdenzatweezijdig@wlz',
      'SUMMARY:Herschikking\\; bij de NZa\\, tweezijdig (voor 1 november 2024)',
      'DTSTAMP:20240915T000000Z',
      'DTSTART;VALUE=DATE:20241031',
      'DTEND;VALUE=DATE:20241101',
      'DESCRIPTION:Wie: zorgkantoor\\nWanneer: voor 1 november 2024\\nBron: Document 2024',
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('een maand is een hele maand; een keuze staat erbij', () => {
    const click = { ...mijlpaal('in', datum(2023, 6, 1), 'Click'), keuze: 'een keuze' };
    const tekst = regels(agenda([click], 'VGZ', gemaakt));
    expect(tekst).toContain('DTSTART;VALUE=DATE:20230601');
    expect(tekst).toContain('DTEND;VALUE=DATE:20230701');
    expect(tekst.join()).toContain('\\nKeuze: een keuze');
  });

  // RFC 5545 asks for lines of at most 75 octets; ics counts characters, which calendars accept.
  test('geen regel is langer dan 75 tekens, en elke gebeurtenis heeft een eigen vaste UID', () => {
    const tekst = agenda(mijlpalen, 'Alles', gemaakt);
    for (const regel of tekst.split('\r\n')) expect(regel.length).toBeLessThanOrEqual(75);
    const uids = regels(tekst).filter((regel) => regel.startsWith('UID:'));
    expect(uids).toHaveLength(mijlpalen.length);
    expect(new Set(uids).size).toBe(mijlpalen.length);
    expect(agenda(mijlpalen, 'Alles', gemaakt)).toBe(tekst);
  });

  test('een dag die verschuift houdt haar UID, zodat de agenda haar bijwerkt', () => {
    const uid = (dag: ReturnType<typeof datum>): string | undefined =>
      regels(agenda([mijlpaal('op', dag)], 'CZ', gemaakt)).find((regel) => regel.startsWith('UID:'));
    expect(uid(datum(2024, 11, 1))).toBe(uid(datum(2024, 11, 8)));
  });

  test('zonder mijlpalen is er een lege kalender', () => {
    expect(agenda([], 'Leeg', gemaakt)).not.toContain('VEVENT');
  });
});
