// The buttons in the ribbon that do something without the pane. Their names are those in the manifest.
import { herstelFormules } from '../werkmap';

/**
 * 'Formules herstellen': enters every WLZ formula again, for those typed while the add-in was not loaded. A ribbon
 * command has nowhere to put a message; it always has to report that it is done.
 */
export async function formulesHerstellen(
  gebeurtenis: Partial<Pick<Office.AddinCommands.Event, 'completed'>>,
): Promise<void> {
  try {
    await Excel.run(herstelFormules);
  } catch {
    return; // the pane's own button says what is wrong
  } finally {
    gebeurtenis.completed?.(); // the desktop's shared runtime may call an action without it
  }
}

/** Ties the names in the manifest to what they do; call when Office is ready. */
export function registreerOpdrachten(): void {
  Office.actions.associate('formulesHerstellen', (gebeurtenis: Office.AddinCommands.Event) => {
    void formulesHerstellen(gebeurtenis);
  });
}
