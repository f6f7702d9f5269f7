import { byKind, listOf, words } from '../../word-lists.ts';

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

/** Verbs by which a sum changes hands, by the manner in which what it is for is told. */
export const HANDING = byKind({
  spends: `spend spends spent spending invest invests invested investing pour pours poured pouring lavish
    lavished lavishing inject injects injected injecting`,
  pays: 'pay pays paid paying owe owes owed owing',
  takes: `steal steals stole stolen stealing embezzle embezzled embezzling launder laundered pocket pocketed
    withdraw withdrew withdrawn`,
  gives: `give gives gave given giving lend lends lent lending loan loaned promise promises promised promising
    pledge pledges pledged pledging offer offers offered offering donate donates donated donating contribute
    contributes contributed contributing grant grants granted granting award awards awarded awarding allocate
    allocates allocated allocating allot allots allotted earmark earmarks earmarked earmarking aside ring-fence
    ring-fenced reserve reserves reserved release releases released releasing disburse disburses disbursed
    disbursing provide provides provided providing send sends sent sending transfer transfers transferred
    transferring wire wired commit commits committed committing chip chipped hand hands handed handing deposit
    deposits deposited budget budgets budgeted direct directs directed devote devotes devoted channel channels
    channelled approve approves approved approving announce announces announced announcing
    mobilise mobilised mobilize mobilized secure secures secured`,
  asks: `want wants wanted wanting need needs needed needing ask asks asked asking seek seeks sought seeking
    demand demands demanded demanding request requests requested requesting require requires required requiring
    receive receives received receiving get gets got getting borrow borrows borrowed borrowing raise raises
    raised raising collect collects collected collecting`,
});
