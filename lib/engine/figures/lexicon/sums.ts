import { listOf, words } from '../../word-lists.ts';

/** Nouns that name a sum of money whatever stands beside them: a bare "468 million" of one is money. */
const MONEY_ONLY = `profit loss revenue turnover income debt earnings cost budget deficit surplus dividend
  ebit ebitda ebitdar pbt receipt taking proceeds fine damages compensation funding spending expenditure
  tax payout bill subsidy outlay expense capex opex borrowing write-down writedown impairment overrun
  shortfall bailout ransom bribe bonus salary pension wage royalty remittance liability cash payroll
  restitution forfeiture arrears repayment reimbursement instalment installment overpayment underpayment bailout rent loan mortgage premium stipend allowance subvention overdraft
  capitalisation capitalization valuation worth profits losses costs windfall financing refund rebate
  kickback surcharge endowment bail levy`;

/** Nouns of sums that are counts as often: "sales of 3 million". */
const MONEY_OR_COUNT = `sale export import order deposit asset reserve saving investment payment award
  settlement penalty reward prize duty toll fee charge fare price invoice pay benefit grant credit bond
  gap hole fund package aid assistance relief rescue tranche facility appeal pledge donation contribution
  contract deal purchase takeover acquisition bid offer value damage provision cut collection haul trade
  consensus forecast estimate target guidance project plan scheme programme program buyback buy-back
  ceiling cap limit threshold minimum maximum bounty jackpot fortune share claim insurance capital`;

/** Nouns that name a share or a rate. */
const RATES = `inflation unemployment joblessness turnout growth rate yield proportion percentage stake
  holding shareholding margin support approval rating lead swing occupancy capacity tariff vat gst gdp
  gnp output economy index odds probability chance likelihood risk discount premium interest coupon
  literacy poverty penetration vacancy attendance participation popularity ratio majority quota
  decline rise increase drop fall gain reduction jump surge contraction expansion slowdown decrease
  completion containment efficacy efficiency coverage prevalence incidence mortality share overcrowding
  utilisation utilization`;

/** Heads, in the singular, of which a bare scaled number is a sum of money. */
export const MONEY_NOUNS: ReadonlySet<string> = words(MONEY_ONLY);

/** Heads, in the singular, of which sums and shares are said: what to take before other nouns. */
export const SUM_NOUNS: ReadonlySet<string> = new Set(
  [MONEY_ONLY, MONEY_OR_COUNT, RATES].flatMap(listOf),
);

/** Heads, in the singular, of which a share is said. */
export const RATE_NOUNS: ReadonlySet<string> = words(RATES);
