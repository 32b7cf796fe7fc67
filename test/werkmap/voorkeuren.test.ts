// What the pane remembers on this computer.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import type * as voorkeuren from '../../src/werkmap/voorkeuren';
import { bewaarVoorkeur, leesVoorkeur } from '../../src/werkmap/voorkeuren';

let excel: ExcelForTests;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.dispose());

test('a preference is kept in local storage, in a container of ours', () => {
  expect(leesVoorkeur('tab')).toBeUndefined();
  bewaarVoorkeur('tab', 'herschikken');
  bewaarVoorkeur('breed', { aan: true });
  expect(leesVoorkeur('tab')).toBe('herschikken');
  expect(leesVoorkeur('breed')).toEqual({ aan: true });
  expect(Object.keys(localStorage).every((sleutel) => sleutel.includes('WLZ'))).toBe(true);
  expect(localStorage.length).toBeGreaterThan(0);
});

test('a storage that refuses loses the preference and nothing else', () => {
  const weiger = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('QuotaExceededError');
  });
  expect(() => bewaarVoorkeur('tab', 'functies')).not.toThrow();
  weiger.mockRestore();
});

test('storage that is blocked altogether: memory keeps the preference as long as the pane lives', () => {
  const geblokkeerd = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const gewaarschuwd = jest.spyOn(console, 'warn').mockImplementation(() => undefined); // by the library
  jest.isolateModules(() => {
    const vers = jest.requireActual<typeof voorkeuren>('../../src/werkmap/voorkeuren');
    expect(vers.leesVoorkeur('jaar')).toBeUndefined();
    vers.bewaarVoorkeur('jaar', 2024);
    expect(vers.leesVoorkeur('jaar')).toBe(2024);
  });
  expect(geblokkeerd).toHaveBeenCalled();
  geblokkeerd.mockRestore();
  gewaarschuwd.mockRestore();
  expect(leesVoorkeur('jaar')).toBeUndefined();
});
