/** Country words to the money that is meant there by a name that several countries share. */
const TABLE = `kenya kenyan nairobi|shilling:KES
uganda ugandan kampala|shilling:UGX
tanzania tanzanian dar|shilling:TZS
somalia somali mogadishu|shilling:SOS
mexico mexican|peso:MXN
argentina argentine argentinian buenos|peso:ARS
chile chilean santiago|peso:CLP
colombia colombian bogota bogotá|peso:COP
philippines philippine filipino manila|peso:PHP
cuba cuban havana|peso:CUP
dominican|peso:DOP
uruguay uruguayan montevideo|peso:UYU
india indian delhi mumbai|rupee:INR
pakistan pakistani islamabad karachi lahore|rupee:PKR
nepal nepalese nepali kathmandu|rupee:NPR
lanka lankan colombo|rupee:LKR
mauritius mauritian|rupee:MUR
switzerland swiss zurich geneva|franc:CHF
mali malian bamako senegal senegalese dakar niger burkina ivorian ivoire benin togo togolese|franc:XOF,cfa:XOF
cameroon cameroonian chad chadian gabon gabonese brazzaville yaounde|franc:XAF,cfa:XAF
congo congolese kinshasa|franc:CDF
rwanda rwandan kigali|franc:RWF
burundi burundian|franc:BIF
guinea guinean conakry|franc:GNF
serbia serbian belgrade|dinar:RSD
iraq iraqi baghdad|dinar:IQD
kuwait kuwaiti|dinar:KWD
jordan jordanian amman|dinar:JOD
bahrain bahraini|dinar:BHD
libya libyan tripoli|dinar:LYD
tunisia tunisian tunis|dinar:TND
algeria algerian algiers|dinar:DZD
iran iranian tehran|rial:IRR
oman omani|rial:OMR
yemen yemeni|rial:YER,riyal:YER
saudi riyadh|riyal:SAR
qatar qatari doha|riyal:QAR
denmark danish copenhagen|krone:DKK,crown:DKK
norway norwegian oslo|krone:NOK,crown:NOK
sweden swedish stockholm|krona:SEK,crown:SEK
czech prague|crown:CZK,koruna:CZK
iceland icelandic|krona:ISK,crown:ISK
turkey turkish ankara istanbul|lira:TRY
lebanon lebanese beirut|lira:LBP
morocco moroccan|dirham:MAD
emirates emirati uae dubai|dirham:AED`;

const MONEY_OF: ReadonlyMap<string, readonly (readonly [name: string, code: string])[]> = new Map(
  TABLE.split('\n').flatMap((line) => {
    const [names, money] = line.split('|') as [string, string];
    const pairs = money.split(',').map((pair) => pair.split(':') as [string, string]);
    return names.split(' ').map((name) => [name, pairs] as const);
  }),
);

/** Remembers, from left to right, which country's money a shared name means. */
export class Countries {
  readonly last = new Map<string, string>();

  see(lower: string): void {
    const money = MONEY_OF.get(lower);
    if (money === undefined) return;
    for (const [name, code] of money) this.last.set(name, code);
  }
}
