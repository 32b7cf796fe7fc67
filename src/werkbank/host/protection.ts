// Protected sheets. office.js writes are refused with AccessDenied; typing in the grid is stopped by Univer itself.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Engine } from '../engine/engine';
import { accessDenied } from './errors';

export type ProtectionOptions = Readonly<Record<string, unknown>>;

type Points = Engine['api']['Enum']['WorksheetPermissionPoint'];
type PointName = keyof Points;

/** Which of Univer's permissions an option of Excel gives back. */
const grants: Readonly<Record<string, readonly PointName[]>> = {
  allowFormatCells: ['SetCellStyle'],
  allowFormatColumns: ['SetColumnStyle'],
  allowFormatRows: ['SetRowStyle'],
  allowInsertColumns: ['InsertColumn'],
  allowInsertRows: ['InsertRow'],
  allowInsertHyperlinks: ['InsertHyperlink'],
  allowDeleteColumns: ['DeleteColumn'],
  allowDeleteRows: ['DeleteRow'],
  allowSort: ['Sort'],
  allowAutoFilter: ['Filter'],
  allowPivotTables: ['PivotTable'],
  allowEditObjects: ['EditExtraObject'],
};

/** What stays possible on every protected sheet. */
const always: readonly PointName[] = [
  'View',
  'Copy',
  'ManageCollaborator',
  'DeleteProtection',
  'SelectProtectedCells',
  'SelectUnProtectedCells',
];

/** Every permission of Univer with its answer under these options. */
function pointsOf(points: Points, options: ProtectionOptions): Record<Points[PointName], boolean> {
  const given = Object.keys(grants).filter((option) => options[option] === true);
  // Whatever is allowed needs Univer's general permission to edit as well; typing has one of its own.
  const edit: readonly PointName[] = given.length > 0 ? ['Edit'] : [];
  const allowed: ReadonlySet<string> = new Set([
    ...always,
    ...edit,
    ...given.flatMap((option) => grants[option] ?? []),
  ]);
  const answers = Object.entries(points).map(([name, point]) => [point, allowed.has(name)] as const);
  return Object.fromEntries(answers) as Record<Points[PointName], boolean>;
}

interface Lock {
  options: ProtectionOptions;
  password: string | undefined;
}

/** Which sheets are protected, and with what. */
export class Protections {
  private readonly locks = new Map<string, Lock>();

  constructor(private readonly engine: Engine) {}

  isProtected(sheetId: string): boolean {
    return this.locks.has(sheetId);
  }

  optionsOf(sheetId: string): ProtectionOptions | null {
    return this.locks.get(sheetId)?.options ?? null;
  }

  /** @throws AccessDenied when the sheet is protected already, as in Excel */
  async protect(sheet: FWorksheet, options: ProtectionOptions, password?: string): Promise<void> {
    const id = sheet.getSheetId();
    if (this.locks.has(id)) throw accessDenied('the worksheet is already protected');
    const permission = sheet.getWorksheetPermission();
    await permission.protect();
    await permission.applyConfig({
      points: pointsOf(this.engine.api.Enum.WorksheetPermissionPoint, options),
    });
    this.locks.set(id, { options, password });
  }

  /** @throws AccessDenied when the password is not the one the sheet was protected with */
  async unprotect(sheet: FWorksheet, password?: string): Promise<void> {
    const lock = this.locks.get(sheet.getSheetId());
    if (!lock) return;
    if (lock.password && lock.password !== password) throw accessDenied('the password is not correct');
    await sheet.getWorksheetPermission().unprotect();
    this.locks.delete(sheet.getSheetId());
  }

  /** @throws AccessDenied when the sheet is protected and its options do not allow this */
  guard(sheet: FWorksheet, allowedBy?: string): void {
    const options = this.optionsOf(sheet.getSheetId());
    if (options && !(allowedBy && options[allowedBy] === true)) {
      throw accessDenied(`worksheet ${sheet.getSheetName()} is protected`);
    }
  }
}
