// What the pane remembers on this computer.
import { startExcel } from '../gereedschap/excel';
import type { ExcelForTests } from '../gereedschap/excel';
import { bewaarVoorkeur, leesVoorkeur } from '../../src/werkmap';

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
