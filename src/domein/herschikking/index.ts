export { garantie } from './aanspraak';
export { HELE_KANTOOR, MEERZORG, herschik } from './herschik';
export * from './types';
