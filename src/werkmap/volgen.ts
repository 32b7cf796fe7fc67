// Watches the workbook for changes.

/**
 * Calls back when cells change anywhere, when they are calculated (what a custom function gives comes after the change),
 * or when a worksheet is added, deleted or brought to the front. Excel fires many events for one action: the caller
 * waits a moment before it reads.
 * @returns a function that stops watching
 */
export async function volgWerkmap(bijWijziging: () => void): Promise<() => void> {
  const meld = async () => bijWijziging();
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(meld),
      worksheets.onCalculated.add(meld),
      worksheets.onActivated.add(meld),
      worksheets.onAdded.add(meld),
      worksheets.onDeleted.add(meld),
    ];
    await context.sync();
    return () => {
      void Excel.run(context, async (zelfde) => {
        for (const handler of handlers) handler.remove();
        await zelfde.sync();
      }).catch(() => undefined);
    };
  });
}
