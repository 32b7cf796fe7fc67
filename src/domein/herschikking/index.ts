export { garantie } from './aanspraak';
export { HELE_KANTOOR, herschik } from './herschik';
export * from './types';
