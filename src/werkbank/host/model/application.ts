import { invalidArgument } from '../errors';
import { WireObject } from '../wireObject';
import type { Context } from './context';
import { CultureInfo } from './cultureInfo';

export class Application extends WireObject {
  override readonly wireClass = 'Application';

  constructor(private readonly context: Context) {
    super();
  }

  /** Univer always calculates by itself. */
  get CalculationMode(): string {
    return 'Automatic';
  }
  set CalculationMode(value: unknown) {
    if (value !== 'Automatic') throw invalidArgument(`calculationMode ${String(value)}`);
  }
  get CalculationState(): string {
    return 'Done'; // a load waits for calculation, so nobody can see another state
  }
  get DecimalSeparator(): string {
    return ',';
  }
  get ThousandsSeparator(): string {
    return '.';
  }
  get UseSystemSeparators(): boolean {
    return true;
  }
  get CultureInfo(): CultureInfo {
    return new CultureInfo();
  }
  /** @param type Excel.CalculationType; all three recalculate everything here */
  Calculate(type?: unknown): void {
    if (!['Recalculate', 'Full', 'FullRebuild'].includes(String(type)))
      throw invalidArgument(`calculationType ${String(type)}`);
    this.context.engine.api.getFormula().executeCalculation();
  }
  SuspendApiCalculationUntilNextSync(): void {}
  SuspendScreenUpdatingUntilNextSync(): void {}
}
