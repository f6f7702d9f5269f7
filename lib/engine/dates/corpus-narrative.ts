import type { Corpus } from '../corpus.ts';
import type { DateValue } from './value.ts';

/** Histories: years are carried along, and the publication day counts for nothing. */
export const narrativeDateCorpus: Corpus<DateValue> = {
  published: '2011-05-05',
  finds: [
    ['The walls, raised earlier, around [[1490]], still stood.', { value: '1490', mod: 'APPROX' }],
    ['The abbey, founded circa [[1485]], burned twice.', { value: '1485', mod: 'APPROX' }],
    [
      'The war began in [[1912]]. In [[March]] the capital fell. On [[4 May]] a truce was signed.',
      { value: '1912' },
      { value: '1912-03' },
      { value: '1912-05-04' },
    ],
    [
      'The war began in [[1912]]. By [[late autumn]] the capital had fallen.',
      { value: '1912' },
      { value: '1912-FA', mod: 'END' },
    ],
    [
      'The war began in [[1912]]. [[The following year]] the king fled.',
      { value: '1912' },
      { value: '1913' },
    ],
    [
      'The war began in [[1912]]. [[Two years later]] the king fled.',
      { value: '1912' },
      { value: '1914' },
    ],
    [
      'The war began in [[1912]] and went on for [[two years]]. In [[1913]] the king fled; [[that winter]] he died.',
      { value: '1912' },
      { type: 'DURATION', value: 'P2Y' },
      { value: '1913' },
      { value: '1912-WI' },
    ],
    [
      'In [[November 1912]] the army crossed the river. In [[January]] it reached the sea.',
      { value: '1912-11' },
      { value: '1913-01' },
    ],
    [
      'In [[1912]] the army crossed the river (see the map of [[1876]]). In [[June]] it reached the sea.',
      { value: '1912' },
      { value: '1876' },
      { value: '1912-06' },
    ],
    [
      'In [[1912]] the army crossed the river, as the [[1856]] treaty had allowed. In [[June]] it reached the sea.',
      { value: '1912' },
      { value: '1856' },
      { value: '1912-06' },
    ],
    [
      'In [[May 1912]] they crossed the river with guns bought [[two years earlier]]. In [[June]] they reached the sea.',
      { value: '1912-05' },
      { value: '1910' },
      { value: '1912-06' },
    ],
    [
      'In [[1912]] they took the valley, part of the kingdom since [[1870]]. A fever spread. [[The following year]] they left.',
      { value: '1912' },
      { value: '1870' },
      { value: '1913' },
    ],
    [
      'In [[October 1912]] a siege began that lasted until the fall of the town in [[February 1913]]. By [[late September]] the coast had been lost.',
      { value: '1912-10' },
      { value: '1913-02' },
      { value: '1912-09', mod: 'END' },
    ],
    [
      'In [[1912]] they sank forty ships, as opposed to nine in [[June 1909]]. In [[July]] they sank three.',
      { value: '1912' },
      { value: '1909-06' },
      { value: '1912-07' },
    ],
    [
      'In [[1912]] few came home (sixty as of [[9 June 1920]]). In [[July]] the rest were tried.',
      { value: '1912' },
      { value: '1920-06-09' },
      { value: '1912-07' },
    ],
    [
      'In [[December 1912]] the fleet set out. On [[3 April]] it sank.',
      { value: '1912-12' },
      { value: '1913-04-03' },
    ],
    [
      'In [[December 1912]] the fleet set out.\n\nThe war on land\n\nIn [[April]] the army had crossed the river.',
      { value: '1912-12' },
      { value: '1912-04' },
    ],
    [
      'On [[9 April 1912]] the town fell. A play about it opened in [[November 1930]]. On [[15 April]] a truce was signed.',
      { value: '1912-04-09' },
      { value: '1930-11' },
      { value: '1912-04-15' },
    ],
    [
      'In [[1912]] they landed. In the east, for all that both sides had tried in long and bloody fights, nothing had moved by [[1910]]. In [[August of that year]] a truce was signed.',
      { value: '1912' },
      { value: '1910' },
      { value: '1910-08' },
    ],
    [
      'In [[June 1943]] sailors took the song “White Christmas” for a signal. In [[July]] the island fell.',
      { value: '1943-06' },
      { value: '1943-07' },
    ],
    [
      'On [[3 June 1915]] they landed. [[The next day]] they dug in, and [[three days later]] they left.',
      { value: '1915-06-03' },
      { value: '1915-06-04' },
      { value: '1915-06-07' },
    ],
    [
      'On [[3 June 1915]] they landed. [[That same day]] the port was taken; [[that night]] it burned.',
      { value: '1915-06-03' },
      { value: '1915-06-03' },
      { type: 'TIME', value: '1915-06-03TNI' },
    ],
    [
      'On [[3 June 1915]] they landed. By [[the 14th]] they had left.',
      { value: '1915-06-03' },
      { value: '1915-06-14' },
    ],
    [
      'In [[1915]] and [[1916]] both sides dug in. Former allies became enemies, and the frontier is [[now]] closed.',
      { value: '1915' },
      { value: '1916' },
      { value: 'PRESENT_REF' },
    ],
    [
      'At [[the time]], in [[1915]], nobody knew it. By [[that time]] the frontier had been closed.',
      { value: null },
      { value: '1915' },
      { value: null },
    ],
    [
      'The revolt of [[1803]] spread. From [[6]]–[[9 March]] the city was shelled.',
      { value: '1803' },
      { value: '1803-03-06', interval: '1803-03-06/1803-03-09' },
      { value: '1803-03-09', interval: '1803-03-06/1803-03-09' },
    ],
    [
      'The revolt of [[1803]] spread. Between [[March]] and [[June 1804]] it ended.',
      { value: '1803' },
      { value: '1804-03', interval: '1804-03/1804-06' },
      { value: '1804-06', interval: '1804-03/1804-06' },
    ],
    [
      'In [[499 BC]] the cities rose; in [[494 BC]] they fell.',
      { value: 'BC0499' },
      { value: 'BC0494' },
    ],
    [
      'In [[499 BC]] the cities rose. By [[494]] they had fallen.',
      { value: 'BC0499' },
      { value: 'BC0494' },
    ],
    [
      'In [[the spring of 480 BC]] the king marched. [[That summer]] he crossed the strait.',
      { value: 'BC0480-SP' },
      { value: 'BC0480-SU' },
    ],
    ['In [[the 470s BC]] the league grew.', { value: 'BC047' }],
    [
      'The port was founded in [[the 9th century BC]] and lost in [[the 4th century AD]].',
      { value: 'BC08' },
      { value: '03' },
    ],
    [
      'In [[June 1943]] the island fell. [[Later that month]] the mainland did.',
      { value: '1943-06' },
      { value: '1943-06' },
    ],
    [
      'In [[June 1943]] the island fell. [[The previous spring]] it had been shelled.',
      { value: '1943-06' },
      { value: '1943-SP' },
    ],
    [
      'In [[June 1943]] the island fell. [[A month earlier]] it had been shelled.',
      { value: '1943-06' },
      { value: '1943-05' },
    ],
    [
      'In [[June 1943]] the island fell. In [[the same month]] the mainland did.',
      { value: '1943-06' },
      { value: '1943-06' },
    ],
    [
      'In [[June 1943]] the island fell. Before [[the end of the year]] the mainland did.',
      { value: '1943-06' },
      { value: '1943', mod: 'END' },
    ],
    [
      'In [[June 1943]] the island fell. [[A few days later]] the mainland did.',
      { value: '1943-06' },
      { value: 'FUTURE_REF' },
    ],
    [
      'In [[June 1943]] the island fell. In [[December of that year]] the mainland did.',
      { value: '1943-06' },
      { value: '1943-12' },
    ],
    [
      'In [[June 1943]] the island fell. On [[Christmas Day]] the mainland did.',
      { value: '1943-06' },
      { value: '1943-12-25' },
    ],
    [
      'In [[June 1943]] the island fell. At [[05:30 on 7 July]] the mainland did.',
      { value: '1943-06' },
      { type: 'TIME', value: '1943-07-07T05:30' },
    ],
    [
      'In [[June 1943]] the island fell. On [[the night of 7 July]] the mainland did.',
      { value: '1943-06' },
      { type: 'TIME', value: '1943-07-07TNI' },
    ],
    [
      "In [[June 1943]] the island fell. In [['45]] the mainland did.",
      { value: '1943-06' },
      { value: '1945' },
    ],
    [
      'The siege of [[1821]]-[[22]] ended [[early in the following year]].',
      { value: '1821', interval: '1821/1822' },
      { value: '1822', interval: '1821/1822' },
      { value: '1823', mod: 'START' },
    ],
    [
      'The siege lasted from [[12 October 1821]] to [[3 January 1822]], or [[twelve weeks]].',
      { value: '1821-10-12', interval: '1821-10-12/1822-01-03' },
      { value: '1822-01-03', interval: '1821-10-12/1822-01-03' },
      { type: 'DURATION', value: 'P12W' },
    ],
    [
      'The siege went on through [[the winter of 1821–22]] until [[the middle of May 1822]].',
      { value: '1821-WI', interval: '1821-12-01/1822-05' },
      { value: '1822-05', mod: 'MID', interval: '1821-12-01/1822-05' },
    ],
    [
      'The siege took place in [[the first decade of the century]] and lasted for [[nine months]].',
      { type: 'DURATION', value: 'P1DE' },
      { type: 'DURATION', value: 'P9M' },
    ],
  ],
  ignores: [],
};
