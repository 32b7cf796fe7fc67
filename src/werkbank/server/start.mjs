// `npm start`: installs what is missing, builds, serves the werkbank and prints the address.
import { installPackages } from './install.mjs';

installPackages();
const { build } = await import('./build.mjs');
build();
const { serve } = await import('./server.mjs');
const { address } = await serve(Number(process.env.PORT ?? 3000));
process.stdout.write(`\nDe werkbank staat klaar op ${address}  (stoppen: Ctrl+C)\n`);
