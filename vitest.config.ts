import { defineConfig } from 'vitest/config';

// A far time zone, so that a local clock leaking into a result shows at once.
process.env['TZ'] = 'Pacific/Kiritimati';
process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
