export { garantie } from './aanspraak';
export { BEDRAGNAMEN, HELE_KANTOOR, MEERZORG, herschik } from './herschik';
export * from './types';
