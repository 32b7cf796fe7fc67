import { build } from '../../src/werkbank/server/build.mjs';

/** jest calls this once before the browser tests: they look at what is built. */
export default function setup(): void {
  build();
}
