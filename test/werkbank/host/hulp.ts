// Small helpers for the tests of the host.

/** The code and place of the error that office.js gave; fails when there was none. */
export async function failure(
  work: Promise<unknown>,
): Promise<{ code: string; location?: string; message: string }> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error)) throw error;
    return { code: error.code, location: error.debugInfo.errorLocation, message: error.message };
  }
  throw new Error('it did not fail');
}

/** Runs a batch on Blad1 and syncs. */
export const onBlad1 = (
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> =>
  Excel.run(async (context) => {
    work(context.workbook.worksheets.getItem('Blad1'), context);
    await context.sync();
  });

/** Waits until the condition holds; fails after a second. */
export async function until(condition: () => boolean): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (condition()) return;
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('it did not happen');
}

/** Long enough for a message to come that should not come. */
export const awhile = (): Promise<void> => new Promise((done) => setTimeout(done, 150));
