export { readColumns } from './columns.ts';
export { dropHeads } from './heads.ts';
export { joinPages } from './joints.ts';
