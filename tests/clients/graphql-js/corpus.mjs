#!/usr/bin/env node
// Writes a corpus in the format of tests/Conformance/README.md: node corpus.mjs INPUT_FOLDER OUTPUT_FOLDER
// The input folder has schema.graphql, inputs.mjs, and generated.jsonl from the generator of the differential tests.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Judge, parse, stripped } from './judge.mjs';
import { canon, hash, leaf } from './model.mjs';
import { v16, v17 } from './versions.mjs';

const [input, output] = process.argv.slice(2);
if (!output) {
  console.error('Usage: node corpus.mjs INPUT_FOLDER OUTPUT_FOLDER');
  process.exit(2);
}

const inputs = await import(pathToFileURL(resolve(input, 'inputs.mjs')));
const sdl = readFileSync(join(input, 'schema.graphql'), 'utf8');
const generated = readFileSync(join(input, 'generated.jsonl'), 'utf8').trim().split('\n').map((line) => JSON.parse(line));
const judge = new Judge(sdl);
const minis = Object.fromEntries(Object.entries(inputs.minis).map(([name, text]) => [name, new Judge(text)]));
const counts = {};
mkdirSync(output, { recursive: true });

function write(name, cases) {
  counts[name] = cases.length;
  const lines = cases.map((one, index) => JSON.stringify({ id: `${name}-${String(index).padStart(4, '0')}`, ...one }));
  writeFileSync(join(output, `${name}.jsonl`), `${lines.join('\n')}\n`);
}

function writeText(name, text) {
  writeFileSync(join(output, name), `${text.trimEnd()}\n`);
}

const at = (error) => (error.locations ?? []).map(({ line, column }) => [line, column]);

function parseCase({ text, options }) {
  const { ok, at: place, msg, later } = parse(text, options);
  return { text, ...(options && { options }), ok, ...(ok ? { stripped: stripped(text) } : { at: place, msg }), ...(later && { later }) };
}

function syntax(node) {
  if (Array.isArray(node)) {
    return node.map(syntax);
  }

  if (node === null || typeof node !== 'object') {
    return node;
  }

  const kept = Object.entries(node).filter(([name, value]) => name !== 'loc' && value !== undefined
    && !(Array.isArray(value) && value.length === 0 && !['values', 'fields', 'selections'].includes(name)));
  return Object.fromEntries(kept.map(([name, value]) => [name, syntax(value)]));
}

function printCase({ text }) {
  return { text, printed: v16.print(v16.parse(text)), printedStripped: stripped(v17.print(v17.parse(text))), ast: syntax(v16.parse(text)) };
}

function tokensCase({ text }) {
  const lexer = new v17.Lexer(new v17.Source(text));
  const tokens = [];
  do {
    const { kind, value, line, column } = lexer.advance();
    tokens.push([kind, value ?? null, line, column]);
  } while (tokens.at(-1)[0] !== '<EOF>');

  return { text, tokens };
}

function stringCase({ literal }) {
  const { value, block } = v17.parseValue(literal);
  return { literal, value, block };
}

const validateCase = ({ schema, text }) => ({ ...(schema && { schema }), text, ...(schema ? minis[schema] : judge).validate(text, v17.parse(text)) });
const variablesCase = ({ text, raw }) => ({ text, raw, ...judge.variables(v17.parse(text), raw) });
const run = (one, seed = one.model.seed) => judge.execute(v17.parse(one.text), one.operationName, one.variables, { ...one.model, seed }, one.text);
const executeCase = (one) => ({ ...one, ...run(one) });
const subscriptionCase = (one) => ({ ...one, events: [0, 1, 2].map((index) => run(one, `${one.model.seed}#${index}`)) });

function introspectionCase({ text, variables }) {
  return { text, variables, data: sortLists(run({ text, variables, model: { seed: 'i', errPct: 0, nullPct: 0, badPct: 0, maxList: 1 } }).data) };
}

function sdlCase({ sdl: text }) {
  const verdict = (graphql) => {
    try {
      const schema = graphql.buildSchema(text);
      const errors = graphql.validateSchema(schema);
      return errors.length > 0 ? { valid: false, errors } : { valid: true, schema };
    } catch (error) {
      return { valid: false, errors: [error] };
    }
  };
  const [newer, older] = [verdict(v17), verdict(v16)];
  if (!newer.valid) {
    return { sdl: text, valid: false, ...(older.valid && { since2025: true }), errors: newer.errors.map((error) => ({ at: at(error), msg: error.message })) };
  }

  const printed = v17.printSchema(newer.schema);
  return { sdl: text, valid: true, printed, printedStripped: stripped(printed) };
}

function changesCase({ before, after }) {
  const [old, current] = [before, after].map((text) => v17.buildSchema(text, { assumeValid: true }));
  const list = (changes) => changes.map(({ type, description }) => [type, description]);
  return { before, after, breaking: list(v17.findBreakingChanges(old, current)), dangerous: list(v17.findDangerousChanges(old, current)) };
}

function sortLists(node, name) {
  if (Array.isArray(node)) {
    const items = node.map((item) => sortLists(item));
    return ['types', 'directives', 'possibleTypes', 'interfaces'].includes(name) ? items.sort((a, b) => (a.name < b.name ? -1 : 1)) : items;
  }

  return node !== null && typeof node === 'object'
    ? Object.fromEntries(Object.entries(node).map(([key, value]) => [key, sortLists(value, key)]))
    : node;
}

function forgetFreeText(result) {
  const names = v17.specifiedDirectives.map((directive) => directive.name);
  const isBuiltIn = (type) => type.name.startsWith('__') || v17.specifiedScalarTypes.some((scalar) => scalar.name === type.name);
  const forget = (node) => {
    if (node === null || typeof node !== 'object') return;
    if ('description' in node) node.description = null;
    Object.values(node).forEach(forget);
  };
  result.__schema.types.filter(isBuiltIn).forEach(forget);
  result.__schema.directives.filter((directive) => names.includes(directive.name)).forEach(forget);
  return sortLists(result);
}

const documents = generated.map(({ text, runs }) => ({ text, runs, ...parse(text) }));
const parsed = documents.filter(({ ok }) => ok).map((one) => ({ ...one, ...judge.validate(one.text, one.document) }));
const runs = parsed.filter(({ valid }) => valid).flatMap(({ text, document, runs: all }) => all.map(({ operationName, raw, model, events }) => {
  const operations = document.definitions.filter(({ kind }) => kind === 'OperationDefinition');
  return { text, raw, operationName: operationName ?? undefined, variables: JSON.parse(raw), model, events, isOnly: operations.length === 1 };
}));
const operation = ({ text, operationName, variables, model }) => ({ text, ...(operationName && { operationName }), variables, model });

write('parse', [...inputs.parse, ...inputs.limits, ...generated].map(parseCase));
write('print', [...inputs.print, ...parsed.slice(0, 10)].map(printCase));
write('tokens', inputs.tokens.map(tokensCase));
write('strings', inputs.strings.map(stringCase));
write('validate', inputs.validate.map(validateCase).filter(({ open }) => !open));
write('validate-random', parsed.map(validateCase).filter(({ open }) => !open));
write('variables', [...inputs.variables, ...runs.filter(({ isOnly }) => isOnly).slice(0, 60)].map(variablesCase));
// The lists of introspection have no order; introspection.jsonl has them sorted.
write('execute', [...inputs.execute, ...runs.filter(({ events, text }) => !events && !/__schema|__type\b/.test(text)).map(operation)].filter(finite).map(executeCase));
write('subscription', [...inputs.subscription, ...runs.filter(({ events, isOnly }) => events && isOnly).map(operation)].filter(finite)
  .map(subscriptionCase).filter(({ events }) => events.every((event) => event.data !== undefined && !event.unresolved)));
write('introspection', inputs.introspection.map(introspectionCase));
write('sdl', [...inputs.sdl, { sdl }].map(sdlCase));
write('changes', inputs.changes.map(changesCase));
write('model-vectors', [
  ...['', 'a', '日本 😀', 'harbour|x/0|#item'].map((text) => ({ kind: 'hash', text, hash: hash(text) })),
  ...[{ b: [1, null, { d: 0.25, c: '"\\' }], a: true }, 'é\n', -0.5].map((value) => ({ kind: 'canon', value, canon: canon(value) })),
  ...['Int', 'Float', 'String', 'Boolean', 'ID', 'Slug', 'Blob', 'Moment', 'Rank'].map((type) => ({
    kind: 'leaf', type, hash: hash(type), value: leaf(type, hash(type), judge.strict.getType(type)?.getValues?.().map(({ name }) => name)),
  })),
]);

/** JSON has no infinity, which JavaScript makes of numbers beyond its range. */
function finite({ variables }) {
  return JSON.stringify(variables) === JSON.stringify(variables, (_, value) => (typeof value === 'number' && !Number.isFinite(value) ? undefined : value));
}

const query = v17.getIntrospectionQuery({ inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true });
const full = v17.executeSync({ schema: judge.strict, document: v17.parse(query) });
writeText('schema.graphql', sdl);
writeText('schema.printed.graphql', v17.printSchema(judge.strict));
writeText('schema.printed.stripped.txt', stripped(v17.printSchema(judge.strict)));
writeText('schema.sorted.graphql', v17.printSchema(v17.lexicographicSortSchema(judge.strict)));
writeText('introspection-query.graphql', query);
writeText('schema.introspection.json', JSON.stringify(forgetFreeText(full.data), null, 1));
writeText('mini-schemas.json', JSON.stringify(inputs.minis, null, 1));
writeText('manifest.json', JSON.stringify({ format: 1, oracles: { v16: v16.version, v17: v17.version }, total: Object.values(counts).reduce((a, b) => a + b, 0), counts }, null, 1));
