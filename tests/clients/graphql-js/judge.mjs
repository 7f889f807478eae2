// What the reference implementation makes of a document, in the format of the conformance corpus (tests/Conformance/README.md).
import { v16, v17 } from './versions.mjs';
import { Model, setScalars } from './model.mjs';

const RULES = [
  'ExecutableDefinitionsRule', 'KnownOperationTypesRule', 'UniqueOperationNamesRule', 'LoneAnonymousOperationRule',
  'SingleFieldSubscriptionsRule', 'FieldsOnCorrectTypeRule', 'OverlappingFieldsCanBeMergedRule', 'ScalarLeafsRule',
  'KnownArgumentNamesRule', 'UniqueArgumentNamesRule', 'ProvidedRequiredArgumentsRule', 'UniqueFragmentNamesRule',
  'KnownTypeNamesRule', 'FragmentsOnCompositeTypesRule', 'NoUnusedFragmentsRule', 'KnownFragmentNamesRule',
  'NoFragmentCyclesRule', 'PossibleFragmentSpreadsRule', 'ValuesOfCorrectTypeRule', 'UniqueInputFieldNamesRule',
  'KnownDirectivesRule', 'UniqueDirectivesPerLocationRule', 'UniqueVariableNamesRule', 'VariablesAreInputTypesRule',
  'NoUndefinedVariablesRule', 'NoUnusedVariablesRule', 'VariablesInAllowedPositionRule',
];
// In these the two versions are known to report other locations or another number of errors (README of the corpus).
const LOOSE = ['SingleFieldSubscriptionsRule', 'ValuesOfCorrectTypeRule', 'VariablesInAllowedPositionRule'];
const NO_LIMITS = { maxErrors: Number.MAX_SAFE_INTEGER };

const at = (error) => (error.locations ?? []).map(({ line, column }) => [line, column]);
const sorted = (items) => [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

/** Parses as of September 2025: version 17 accepts more, and where it does version 16 decides. */
export function parse(text, options = {}) {
  const older = faultOf(() => v16.parse(text, options));
  const newer = faultOf(() => v17.parse(text, options));
  if (older) {
    return { ok: false, at: at(older)[0], msg: older.message, ...(!newer && { later: true }) };
  }

  return newer ? { ok: false, at: at(newer)[0], msg: newer.message } : { ok: true, document: v17.parse(text, options) };
}

function faultOf(act) {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}

export function stripped(text) {
  return v17.stripIgnoredCharacters(text);
}

/** A schema with everything that answers about its documents. */
export class Judge {
  constructor(sdl, labels = ['Tag', 'Slug']) {
    this.labels = labels;
    this.sdl = sdl;
    this.strict = this.build(v17, sdl);
    this.old = this.build(v16, sdl);
    this.relaxed = this.build(v17, v17.print(withoutNonNullOutputs(v17.parse(sdl))));
  }

  build(graphql, sdl) {
    const schema = graphql.buildSchema(sdl, { assumeValid: true });
    setScalars(graphql, schema, this.labels);
    for (const type of Object.values(schema.getTypeMap())) {
      if (graphql.isObjectType(type) && !type.name.startsWith('__')) {
        for (const field of Object.values(type.getFields())) {
          field.resolve = (source, args, model, info) => model.resolve(source, args, info);
        }
      }
    }

    return schema;
  }

  /** The members `valid`, `errors` and `loose` of a case; `open` names rules that only one version finds broken. */
  validate(text, document) {
    const isValid = v17.validate(this.strict, document, RULES.map((name) => v17[name]), NO_LIMITS).length === 0;
    const errors = isValid ? [] : RULES.flatMap((name) => this.errorsOf(v17, this.strict, document, name));
    const older = (name) => this.errorsOf(v16, this.old, v16.parse(text), name);
    const differing = LOOSE.map((name) => ({ name, newer: errors.filter((error) => error.rule === name), older: older(name) }))
      .filter((rule) => !same(rule.newer, rule.older));
    const open = differing.filter((rule) => rule.newer.length === 0).map((rule) => rule.name);
    const loose = differing.filter((rule) => rule.newer.length > 0).map((rule) => rule.name);
    return { valid: isValid, errors, ...(loose.length > 0 && { loose }), ...(open.length > 0 && { open }) };
  }

  errorsOf(graphql, schema, document, rule) {
    try {
      return graphql.validate(schema, document, [graphql[rule]], NO_LIMITS).map((error) => ({ rule, at: at(error), msg: error.message }));
    } catch {
      return []; // Version 16 throws at conditions without a value at the root of a subscription.
    }
  }

  /** The members `ok`, `coerced` and `errors` of a case: the variables of the only operation from the JSON text `raw`. */
  variables(document, raw) {
    const operation = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
    const result = v17.getVariableValues(this.strict, operation.variableDefinitions ?? [], JSON.parse(raw));
    return result.errors
      ? { ok: false, errors: withoutEchoes(result.errors).map((error) => ({ at: at(error), msg: error.message })) }
      : { ok: true, coerced: { ...result.variableValues.coerced } };
  }

  /** The members `data`, `errors` and `groups`, or `requestError`. */
  execute(document, operationName, variables, parameters, text) {
    const run = (graphql, schema, relaxed, parsed) => {
      const model = new Model(this.strict, this.labels, parameters, relaxed);
      const result = graphql.executeSync({
        schema, document: parsed, operationName: operationName ?? undefined, variableValues: variables, contextValue: model, rootValue: {},
        options: { maxCoercionErrors: 1000 },
      });
      return { model, result };
    };

    const { model, result } = run(v17, this.strict, false, document);
    if (!('data' in result)) {
      return { requestError: true, errors: result.errors.map((error) => ({ at: at(error), msg: error.message })) };
    }

    if (!result.errors) {
      return { data: result.data };
    }

    const older = run(v16, this.old, false, v16.parse(text)).result.errors ?? [];
    const relaxed = run(v17, this.relaxed, true, document);
    return {
      // No resolver was reached: a subscription would not even have begun.
      ...(model.fieldTypes.size === 0 && { unresolved: true }),
      data: result.data,
      errors: result.errors.map((error) => this.describe(error, older)),
      groups: this.groups(relaxed.result.errors ?? [], relaxed.model, document, operationName),
    };
  }

  describe(error, older) {
    const path = JSON.stringify(error.path);
    const other = older.find((candidate) => JSON.stringify(candidate.path) === path);
    const differs = other && JSON.stringify(at(other)) !== JSON.stringify(at(error));
    return { path: error.path ?? [], at: at(error), ...(differs && { altAt: at(other) }), msg: error.message };
  }

  /** Every position that errors make null, with all errors below it: any executor reports at least one of them. */
  groups(errors, model, document, operationName) {
    const root = rootName(this.strict, document, operationName);
    const positions = errors.map((error) => ({ path: error.path ?? [], at: this.nullPosition(error, model, root, document) }));
    const tops = [];
    for (const { at: position } of [...positions].sort((a, b) => a.at.length - b.at.length)) {
      if (!tops.some((top) => startsWith(position, top))) {
        tops.push(position);
      }
    }

    return sorted(tops.map((top) => ({ at: top, anyOf: sorted(positions.filter(({ path }) => startsWith(path, top)).map(({ path }) => path)) })));
  }

  nullPosition(error, model, root, document) {
    let position = [...(error.path ?? [])];
    while (position.length > 0 && v17.isNonNullType(this.typeAt(position, model, root, document))) {
      position = position.slice(0, -1);
    }

    return position;
  }

  typeAt(position, model, root, document) {
    const last = position.at(-1);
    if (typeof last === 'number') {
      return v17.getNullableType(this.typeAt(position.slice(0, -1), model, root, document)).ofType;
    }

    const known = model.fieldTypes.get(position.join('/'));
    if (known) {
      return known;
    }

    // The resolver was never called: its arguments could not be coerced.
    const outer = position.slice(0, -1);
    const parent = outer.length === 0 ? root
      : model.objectTypes.get(outer.join('/')) ?? v17.getNamedType(this.typeAt(outer, model, root, document)).name;
    return this.fieldOf(parent, last, document).type;
  }

  fieldOf(parent, responseName, document) {
    const fields = { ...this.strict.getType(parent).getFields(), __schema: v17.SchemaMetaFieldDef, __type: v17.TypeMetaFieldDef };
    const names = [];
    v17.visit(document, { Field: ({ alias, name }) => { if ((alias ?? name).value === responseName) names.push(name.value); } });
    return fields[names.find((name) => fields[name])];
  }
}

/** Of a OneOf object with too many fields, whose first one is null, version 17 says the same twice: of the object, and of that field. */
function withoutEchoes(errors) {
  const oneOf = ({ message }) => /^Variable "([^"]+)" has invalid value(?: at (\S+))?: Within OneOf/.exec(message);
  return errors.filter((error, index) => {
    const [here, before] = [oneOf(error), index > 0 && oneOf(errors[index - 1])];
    return !here || !before || here[1] !== before[1] || here[2]?.replace(/\.\w+$/, '') !== (before[2] ?? '');
  });
}

function rootName(schema, document, operationName) {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const operation = operationName ? operations.find((candidate) => candidate.name?.value === operationName) : operations[0];
  return schema.getRootType(operation.operation).name;
}

function startsWith(path, prefix) {
  return prefix.length <= path.length && prefix.every((part, index) => part === path[index]);
}

function same(left, right) {
  const text = (errors) => JSON.stringify(sorted(errors.map((error) => sorted(error.at))));
  return text(left) === text(right);
}

function withoutNonNullOutputs(document) {
  const strip = (type) => type.kind === 'NonNullType' ? strip(type.type)
    : type.kind === 'ListType' ? { ...type, type: strip(type.type) }
    : type;
  return v17.visit(document, { FieldDefinition: (field) => ({ ...field, type: strip(field.type) }) });
}
