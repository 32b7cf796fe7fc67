export { agenda } from './agenda';
export * from './mijlpaal';
