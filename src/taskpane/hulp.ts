/** Opens the help page beside the pane: in the browser where Office can do that, else in a window of its own. */
export function openHulp(): void {
  const adres = new URL('help.html', window.location.href).href;
  const kanBrowser = Office.context.requirements?.isSetSupported('OpenBrowserWindowApi', '1.1') ?? false;
  if (kanBrowser) Office.context.ui.openBrowserWindow(adres);
  else window.open(adres, '_blank', 'noopener');
}
