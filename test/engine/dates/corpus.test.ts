import { agencyDateCorpus } from '../../../lib/engine/dates/corpus-agency.ts';
import { businessDateCorpus } from '../../../lib/engine/dates/corpus-business.ts';
import { conflictDateCorpus } from '../../../lib/engine/dates/corpus-conflict.ts';
import { formsDateCorpus } from '../../../lib/engine/dates/corpus-forms.ts';
import { narrativeDateCorpus } from '../../../lib/engine/dates/corpus-narrative.ts';
import { undatedDateCorpus } from '../../../lib/engine/dates/corpus-undated.ts';
import { yearEndDateCorpus } from '../../../lib/engine/dates/corpus-year-end.ts';
import { dateCorpus } from '../../../lib/engine/dates/corpus.ts';
import { readDates } from '../../../lib/engine/dates/index.ts';
import { describeCorpus } from '../../support/corpus.ts';

describeCorpus('dates', readDates, dateCorpus);
describeCorpus('dates in reports of conflict', readDates, conflictDateCorpus);
describeCorpus('dates in agency reports', readDates, agencyDateCorpus);
describeCorpus('dates in business news', readDates, businessDateCorpus);
describeCorpus('dates in other forms', readDates, formsDateCorpus);
describeCorpus('dates around a year end', readDates, yearEndDateCorpus);
describeCorpus('dates without a publication day', readDates, undatedDateCorpus);
describeCorpus(
  'dates in histories',
  (document) => readDates(document, { genre: 'narrative' }),
  narrativeDateCorpus,
);
