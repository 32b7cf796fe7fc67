/** Univer's basic controls: dialogs, calendar, colour picker. */
export const design = {
  design: {
    Confirm: { cancel: 'Annuleren', confirm: 'OK' },
    CascaderList: { empty: 'Geen' },
    Calendar: {
      year: '',
      weekDays: ['zo', 'ma', 'di', 'wo', 'do', 'vr', 'za'],
      months: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    },
    Select: { empty: 'Geen' },
    ColorPicker: { more: 'Meer kleuren', cancel: 'Annuleren', confirm: 'OK' },
    GradientColorPicker: {
      linear: 'Lineair',
      radial: 'Radiaal',
      angular: 'Hoekig',
      diamond: 'Ruit',
      offset: 'Verschuiving',
      angle: 'Hoek',
      flip: 'Omkeren',
      delete: 'Verwijderen',
    },
  },
};
