/** Classes of words as `WordClasses` reads them. Written by `npm run train`; see docs/model-card.md. */
export declare const PACKED_CLASSES: string;
