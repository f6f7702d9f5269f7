// What `import … from 'sitrep/cdk'` gives. Everything exported here is public: it changes with the version.

export { Sitrep, type SitrepProps } from './infra/sitrep.ts';
