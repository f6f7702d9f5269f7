import { defineConfig } from 'vitest/config';

// A far time zone, so that a local clock leaking into a result shows at once.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Long enough for a machine that is busy with other things; what hangs is found all the same.
    testTimeout: 300_000,
    hookTimeout: 600_000,
  },
});
