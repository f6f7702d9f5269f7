/** As much of JSON Schema as the records' schemas use. */
export interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
}

/**
 * An exported TypeScript interface for a schema, each field with its description: the package's types
 * stand alone, without the validator that the schema was written in.
 */
export function interfaceOf(name: string, schema: JsonSchema): string {
  const about = schema.description === undefined ? '' : comment(schema.description, '');
  return `${about}export interface ${name} ${objectType(schema, '')}\n`;
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'string',
  number: 'number',
  integer: 'number',
  boolean: 'boolean',
  null: 'null',
};

function typeOf(schema: JsonSchema, indent: string): string {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((value) => JSON.stringify(value)).join(' | ');
  if (schema.anyOf) return schema.anyOf.map((each) => typeOf(each, indent)).join(' | ');
  if (typeof schema.type === 'object') {
    return schema.type.map((type) => typeOf({ ...schema, type }, indent)).join(' | ');
  }
  if (schema.type === 'array') return `Array<${typeOf(schema.items ?? {}, indent)}>`;
  if (schema.type === 'object') return objectType(schema, indent);
  const plain = PLAIN[schema.type ?? ''];
  if (plain === undefined) throw new Error(`no type for the schema ${JSON.stringify(schema)}`);
  return plain;
}

function objectType({ properties = {}, required = [] }: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(properties).map(([name, field]) => {
    const about = field.description === undefined ? '' : comment(field.description, inner);
    const optional = required.includes(name) ? '' : '?';
    return `${about}${inner}${name}${optional}: ${typeOf(field, inner)};\n`;
  });
  return `{\n${fields.join('')}${indent}}`;
}

const comment = (text: string, indent: string) =>
  `${indent}/** ${text.replaceAll('*/', '* /')} */\n`;
