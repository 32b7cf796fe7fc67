// What the formula bar offers while a function is typed, through Univer's own list of functions.
import { LocaleType, LogLevel, Univer, type Plugin, type PluginCtor } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { IDescriptionService } from '@univerjs/sheets-formula';
import { dutchFunctionName, locale } from '../../../src/werkbank/nederlands';

let univer: Univer;
let service: IDescriptionService;

beforeAll(() => {
  univer = new Univer({
    logLevel: LogLevel.ERROR,
    locale: LocaleType.DE_DE,
    locales: { [LocaleType.DE_DE]: locale },
  });
  for (const entry of UniverSheetsNodeCorePreset().plugins) {
    const [plugin, options] = (Array.isArray(entry) ? entry : [entry]) as [PluginCtor<Plugin>, object?];
    univer.registerPlugin(plugin, options);
  }
  univer.createUnit(2, { id: 'map', sheetOrder: ['blad'], sheets: { blad: { id: 'blad', name: 'Blad1' } } });
  service = univer.__getInjector().get(IDescriptionService);
  const descriptions = [...service.getDescriptions().values()];
  service.unregisterDescriptions(descriptions.map((info) => info.functionName));
  service.registerDescriptions(
    descriptions.map((info) => ({
      ...info,
      functionName: dutchFunctionName(info.functionName) ?? info.functionName,
      aliasFunctionName: undefined,
    })),
  );
});

afterAll(() => univer.dispose());

const offered = (typed: string) => service.getSearchListByNameFirstLetter(typed).map(({ name }) => name);

test('=SOM offers SOM and its family, =VERT the lookup', () => {
  expect(offered('som')).toEqual(expect.arrayContaining(['SOM', 'SOM.ALS', 'SOMMEN.ALS', 'SOMPRODUCT']));
  expect(offered('VERT')).toEqual(expect.arrayContaining(['VERT.ZOEKEN', 'VERT.STAPELEN']));
  expect(offered('VLOOK')).toEqual([]);
});

test('a function is explained in Dutch, argument by argument', () => {
  const info = service.getFunctionInfo('vert.zoeken');
  expect(info?.description).toMatch(/^Zoekt in de eerste kolom/);
  expect(info?.functionParameter.map(({ name }) => name)).toEqual([
    'zoekwaarde',
    'tabelmatrix',
    'kolomindex_getal',
    'benaderen',
  ]);
});

test('no function is offered with a key instead of a text', () => {
  const infos = [...service.getDescriptions().values()];
  expect(infos.length).toBeGreaterThan(450);
  const texts = infos.flatMap((info) => [
    info.description,
    info.abstract,
    ...info.functionParameter.flatMap(({ name, detail }) => [name, detail]),
  ]);
  expect(texts.filter((text) => text.startsWith('sheets-formula.'))).toEqual([]);
});
