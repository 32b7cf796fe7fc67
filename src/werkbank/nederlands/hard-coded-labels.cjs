// A webpack loader for @univerjs/design, ui and sheets-ui: labels for screen readers, and one title, that are English
// in the code itself and pass by the locale.

const labels = {
  Close: 'Sluiten',
  'Close badge': 'Sluiten',
  'Close sidebar': 'Zijpaneel sluiten',
  'Sidebar panel': 'Zijpaneel',
  'Resize sidebar': 'Breedte van zijpaneel wijzigen',
  'Sheet tabs': 'Werkbladtabs',
  'Previous Month': 'Vorige maand',
  'Next Month': 'Volgende maand',
  Previous: 'Vorige',
  Next: 'Volgende',
  Back: 'Terug',
  'Image gallery': 'Afbeeldingen',
  'Zoom in': 'Inzoomen',
  'Zoom out': 'Uitzoomen',
  'Reset zoom': 'Ware grootte',
  'empty list': 'Lege lijst',
  'Some changes are not saved': 'Niet alle wijzigingen zijn opgeslagen',
};

const places = /("aria-label"|\balt|\bchildren|\btitle): "([A-Za-z][A-Za-z ]*)"/g;

/** @returns the module's source with Dutch labels; what is not in the list stays as it is */
module.exports = function hardCodedLabels(source) {
  return source.replace(places, (found, place, text) =>
    Object.hasOwn(labels, text) ? `${place}: "${labels[text]}"` : found,
  );
};
