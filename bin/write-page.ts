import { writeFileSync } from 'node:fs';
import { reportPageModule } from '../lib/local/console/report-page.ts';

/** Writes lib/output/report/page.generated.ts anew: script and style of the report page. */
writeFileSync('lib/output/report/page.generated.ts', await reportPageModule());
