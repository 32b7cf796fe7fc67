// Where the add-in runs, as far as that matters for handing over a file.

/**
 * `download`: the browser saves a file we make (Excel on the web, and on Windows); `browser`: it doesn't, and says
 * nothing either (Excel for Mac): there a page in the user's own browser makes the file.
 */
export type Bezorgweg = 'download' | 'browser';

/** What Office tells about itself; outside Office it is absent. */
export function bezorgweg(): Bezorgweg {
  if (typeof Office === 'undefined') return 'download';
  const { platform, requirements } = Office.context;
  const isMac = platform === Office.PlatformType.Mac;
  return isMac && requirements.isSetSupported('OpenBrowserWindowApi', '1.1') ? 'browser' : 'download';
}

/** Opens an address in the user's own browser. Only where bezorgweg is `browser`. */
export function openInBrowser(adres: string): void {
  Office.context.ui.openBrowserWindow(adres);
}
