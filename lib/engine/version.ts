/** Name and version of what reads; part of every result. A test holds it to package.json. */
export const ENGINE = { name: 'sitrep', version: '0.1.0' } as const;
