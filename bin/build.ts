// npm run build: writes dist/, what the package holds beside its pages.
import { fileURLToPath } from 'node:url';
import { buildPackage } from '../lib/packaging/build.ts';

await buildPackage(fileURLToPath(new URL('../dist', import.meta.url)));
