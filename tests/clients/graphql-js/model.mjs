// The resolver model of tests/Conformance/README.md: what is where in a response follows from hashes of the response path.
import { v17 } from './versions.mjs';

const LABEL = /^[a-z][a-z0-9-]{0,11}$/;
const encoder = new TextEncoder();

export function hash(text) {
  let h = 0x811c9dc5;
  for (const octet of encoder.encode(text)) {
    h = Math.imul(h ^ octet, 0x01000193);
  }

  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

export function canon(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canon).join(',')}]`;
  }

  return value !== null && typeof value === 'object'
    ? `{${Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canon(value[name])}`).join(',')}}`
    : JSON.stringify(value);
}

/** A leaf value of a scalar by name, or of an enum by the names of its values. */
export function leaf(name, h, enumValues, labels = ['Tag', 'Slug']) {
  if (enumValues) {
    return enumValues[h % enumValues.length];
  }

  switch (name) {
    case 'Int': return (h % 2001) - 1000;
    case 'Float': return ((h % 4001) - 2000) / 4;
    case 'String': return `s${h.toString(16)}`;
    case 'Boolean': return (h & 1) === 1;
    case 'ID': return `id-${h % 1000}`;
    default: return labels.includes(name) ? `t${h % 97}` : { h: h % 100, l: [true, null] };
  }
}

/** Gives the custom scalars of a schema their rules; works with both versions. */
export function setScalars(graphql, schema, labels) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!graphql.isScalarType(type) || graphql.isSpecifiedScalarType(type)) {
      continue;
    }

    const parse = labels.includes(type.name) ? (value) => label(type, value) : (value) => value;
    type.serialize = type.coerceOutputValue = (value) => value;
    type.parseValue = type.coerceInputValue = parse;
    type.parseLiteral = (node, variables) => parse(graphql.valueFromASTUntyped(node, variables));
    if (labels.includes(type.name)) {
      type.parseLiteral = (node) => node.kind === 'StringValue' ? parse(node.value) : label(type, undefined);
    }
  }
}

function label(type, value) {
  if (typeof value !== 'string' || !LABEL.test(value)) {
    throw new TypeError(`${type.name} must be a short lower-case label.`);
  }

  return value;
}

/** Resolves the fields of one request. `relaxed` errors at nulls where `schema` has Non-Null instead of leaving that to the executor. */
export class Model {
  constructor(schema, labels, parameters, relaxed) {
    Object.assign(this, { schema, labels, parameters, relaxed, counter: 0, fieldTypes: new Map(), objectTypes: new Map() });
  }

  resolve(source, args, info) {
    const path = source instanceof ModelObject && source.path !== '' ? `${source.path}/${info.path.key}` : `${info.path.key}`;
    const parent = info.parentType.name;
    const type = this.schema.getType(parent).getFields()[info.fieldName].type;
    this.fieldTypes.set(path, type);
    switch (info.fieldName) {
      case 'echo': case 'echoDefaults': case 'echoReq': return canon(args);
      case 'advance': return (this.counter += args.by);
      case 'tick': case 'sold': return this.counter;
    }

    const { seed, errPct, nullPct, badPct } = this.parameters;
    const h = hash(`${seed}|${path}|${parent}.${info.fieldName}|${canon(args)}`);
    const bucket = (h >>> 8) % 100;
    const bare = v17.getNullableType(type);
    if (bucket < errPct) {
      throw new Error(`boom at ${path}`);
    }

    if (bucket < errPct + nullPct) {
      return this.null(type, path);
    }

    if (bucket < errPct + nullPct + badPct && (bare === v17.GraphQLInt || bare.name === 'Int' || v17.isEnumType(bare))) {
      return v17.isEnumType(bare) ? 'NOPE' : 3000000000;
    }

    return this.value(type, h, path);
  }

  null(type, path) {
    if (this.relaxed && v17.isNonNullType(type)) {
      throw new Error(`null at ${path}`);
    }

    return null;
  }

  value(type, h, path) {
    const bare = v17.getNullableType(type);
    if (v17.isListType(bare)) {
      return Array.from({ length: (h >>> 16) % (this.parameters.maxList + 1) }, (_, index) => this.item(bare.ofType, `${path}/${index}`));
    }

    if (v17.isAbstractType(bare)) {
      const names = this.schema.getPossibleTypes(bare).map((possible) => possible.name).sort();
      return this.object(names[(h >>> 4) % names.length], path);
    }

    return v17.isObjectType(bare)
      ? this.object(bare.name, path)
      : leaf(bare.name, h, v17.isEnumType(bare) ? bare.getValues().map((value) => value.name) : undefined, this.labels);
  }

  item(type, path) {
    const h = hash(`${this.parameters.seed}|${path}|#item`);
    if ((h >>> 8) % 100 >= this.parameters.nullPct) {
      return this.value(type, h, path);
    }

    return this.relaxed && v17.isNonNullType(type) ? new Error(`null at ${path}`) : null;
  }

  object(name, path) {
    this.objectTypes.set(path, name);
    return new ModelObject(name, path);
  }
}

class ModelObject {
  constructor(typeName, path) {
    this.__typename = typeName;
    this.path = path;
  }
}
