import { words } from '../word-lists.ts';

/** Verbs that put forward what their subject claims to know; acting is not saying. */
export const CLAIM_WORDS = words(`
  say says said claim claims claimed report reports reported estimate estimates estimated reckon
  reckons reckoned believe believes believed count counts counted announce announces announced
  confirm confirms confirmed state states stated add adds added note notes noted tell tells told
  write writes wrote warn warns warned declare declares declared insist insists insisted deny denies
  denied acknowledge acknowledges acknowledged admit admits admitted explain explains explained show
  shows showed put puts quote quoted tweeted posted argued argues maintain maintains maintained
  predicts predicted forecast forecasts expect expects expected recalled alleged alleges disclosed
  revealed reveals suggests suggested stressed testified deem deems deemed speak speaks spoke
  calculate calculates calculated tally tallies tallied conclude concludes concluded contend contends
  contended assert asserts asserted affirmed reiterated cautioned conceded indicates indicated project
  projects projected record records recorded register registers registered document documents
  documented
`);

/** True for a form of a verb of saying. */
export const isClaim = (lower: string): boolean => CLAIM_WORDS.has(lower);
