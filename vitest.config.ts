import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// A far time zone, so that a local clock leaking into a result shows at once.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

/** What changes the process, its modules or classes: a file that does has a process of its own. */
const CHANGES =
  /\bvi\.(?:mock|resetModules|spyOn|stubEnv)\(|\bmockClient\(|\bsetFlagsFromString\(|\bprocess\.env\[[^\]]+\] =[^=]/;

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => join('test', name));
const apart = files.filter((file) => CHANGES.test(readFileSync(file, 'utf8')));
const together = files.filter((file) => !apart.includes(file));

export default defineConfig({
  test: {
    // One more than there are cores: some tests wait for a queue, a folder or another process.
    maxWorkers: availableParallelism() + 1,
    // Long enough for a machine that is busy with other things; what hangs is found all the same.
    testTimeout: 300_000,
    hookTimeout: 600_000,
    projects: [
      { extends: true, test: { name: 'apart', include: apart, isolate: true } },
      // A process loads engine, CDK and SDKs once, not once for each file.
      { extends: true, test: { name: 'together', include: together, isolate: false } },
    ],
  },
});
