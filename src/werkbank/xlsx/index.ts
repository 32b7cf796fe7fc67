// Opening and saving .xlsx files.
export { readXlsx, type ReadOptions } from './read';
export { writeXlsx } from './write';
export { FileProblem } from './problem';
export type * from './types';
export { applyOpened } from './live/apply';
export { collectInput } from './live/collect';
