// Univer is blue; Excel is green.
import { type Injector, ThemeService } from '@univerjs/core';

const green = {
  50: '#F1F8F4',
  100: '#DDEFE4',
  200: '#B5DBC5',
  300: '#7FC09B',
  400: '#3F9C68',
  500: '#1E8A4F',
  600: '#107C41',
  700: '#0E6B38',
  800: '#0B5A2F',
  900: '#084424',
} as const;

/** What "[Red]" in a number format gives: Univer takes this colour of its theme. */
const EXCEL_RED = '#FF0000';

/** Selection, active tab, buttons and the like in Excel's green. */
export function colorLikeExcel(injector: Injector): void {
  const service = injector.get(ThemeService);
  const theme = service.getCurrentTheme();
  service.setTheme({ ...theme, primary: green, red: { ...theme.red, 500: EXCEL_RED } });
}
