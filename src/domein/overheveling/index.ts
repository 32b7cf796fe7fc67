export { aankomst, aankomstfactor, teSturen } from './brutering';
export * from './register';
export type { Regiostand } from './stand';
export * from './types';
export * from './voorstel';
