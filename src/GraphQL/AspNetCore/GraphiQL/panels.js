'use strict';
function showOperations() {
  const list = registered.map(operation => {
    const entry = button(operation.name ?? operation.id, 'entry', () => open(operation.document, skeleton(operation.document)), operation.id);
    const badges = [operation.type === 'query' ? null : operation.type, operation.client, operation.public ? 'public' : null, operation.sunset ? `until ${operation.sunset.slice(0, 10)}` : null];
    entry.append(...badges.filter(Boolean).map(text => element('span', { className: 'badge' }, text)));
    return entry;
  });
  byId('operations').replaceChildren(...(list.length ? list : [element('p', { className: 'soft' }, 'No operations are registered. Add files to persisted-queries/.')]));
}

// Names of required variables with a placeholder by type.
function skeleton(text) {
  const head = text.match(/(?:query|mutation|subscription)\s+\w*\s*\(([\s\S]*?)\)\s*[@{]/);
  const required = head ? [...head[1].matchAll(/\$(\w+)\s*:\s*(\[?)(\w+)[^,\n=$]*?!\s*(?=[,\n$]|$)/g)] : [];
  const values = { Int: 0, Float: 0, Boolean: false };
  const variables = Object.fromEntries(required.map(([, name, list, type]) => [name, list ? [] : values[type] ?? '']));
  return required.length ? JSON.stringify(variables, null, 2) : '';
}

function showHistory() {
  const entries = readHistory().map(({ query, variables, at }) => {
    const title = query.match(/(?:query|mutation)\s+\w+/)?.[0] ?? query.replace(/\s+/g, ' ').slice(0, 60);
    const entry = button(title, 'entry', () => open(query, variables), query);
    entry.append(element('span', { className: 'badge' }, new Date(at).toLocaleTimeString()));
    return entry;
  });
  const clear = button('Clear', '', () => {
    localStorage.removeItem(remembered);
    showHistory();
  });
  byId('history').replaceChildren(...(entries.length ? [...entries, clear] : [element('p', { className: 'soft' }, 'What you run appears here.')]));
}

const introspection = `query Explorer { __schema { queryType { name } mutationType { name } subscriptionType { name }
  types { kind name description
    fields(includeDeprecated: true) { name description isDeprecated deprecationReason args { ...Input } type { ...Ref } }
    inputFields { ...Input } possibleTypes { name } enumValues(includeDeprecated: true) { name description isDeprecated } } } }
fragment Input on __InputValue { name description defaultValue type { ...Ref } }
fragment Ref on __Type { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } }`;

let types = new Map();
let roots = [];

async function loadSchema() {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query: introspection }),
  });
  const { data, errors } = await response.json();
  if (!data) {
    byId('explorer').replaceChildren(element('p', { className: 'fault' }, errors?.[0]?.message ?? 'The schema could not be read.'));
    return;
  }
  const schema = data.__schema;
  types = new Map(schema.types.map(type => [type.name, type]));
  roots = [schema.queryType, schema.mutationType, schema.subscriptionType].filter(Boolean).map(type => type.name);
  showTypes();
}

const nameOf = type => type.kind === 'NON_NULL' ? `${nameOf(type.ofType)}!` : type.kind === 'LIST' ? `[${nameOf(type.ofType)}]` : type.name;
const innermost = type => type.ofType ? innermost(type.ofType) : type.name;
const typeLink = type => button(nameOf(type), 'link', () => showType(innermost(type)));

function showTypes() {
  const sought = byId('search').value.trim().toLowerCase();
  const visible = [...types.values()].filter(type => !type.name.startsWith('__'));
  const found = sought
    ? visible.filter(type => type.name.toLowerCase().includes(sought) || type.fields?.some(field => field.name.toLowerCase().includes(sought)))
    : visible;
  const line = type => element('p', {}, button(type.name, 'link', () => showType(type.name)), element('span', { className: 'badge' }, type.kind.toLowerCase().replace('_', ' ')));
  const rootTypes = found.filter(type => roots.includes(type.name));
  const others = found.filter(type => !roots.includes(type.name)).sort((a, b) => a.name.localeCompare(b.name));
  byId('explorer').replaceChildren(...rootTypes.map(line), element('h3', {}, 'All types'), ...others.map(line));
}

function showType(name) {
  const type = types.get(name);
  const parts = [
    button('← all types', 'link', showTypes),
    element('h2', {}, type.name),
    type.description ? element('p', { className: 'soft' }, type.description) : null,
    ...section('Fields', type.fields, fieldLine),
    ...section('Input fields', type.inputFields, inputLine),
    ...section('Possible types', type.possibleTypes, possible => element('p', {}, button(possible.name, 'link', () => showType(possible.name)))),
    ...section('Values', type.enumValues, valueLine),
  ];
  byId('explorer').replaceChildren(...parts.filter(Boolean));
}

const section = (title, items, show) => items?.length ? [element('h3', {}, title), ...items.map(show)] : [];

function fieldLine(field) {
  const insert = button('+', 'add', () => insertAt(editor, textOf(field)), 'Insert at the cursor');
  const args = field.args.flatMap((argument, index) => [index ? ', ' : '(', `${argument.name}: `, typeLink(argument.type), argument.defaultValue ? ` = ${argument.defaultValue}` : '']);
  const line = element('code', {}, element('b', { className: field.isDeprecated ? 'deprecated' : '' }, field.name), ...args, args.length ? ')' : '', ': ', typeLink(field.type));
  return element('div', { className: 'field' }, insert, line, describe(field));
}

function inputLine(input) {
  return element('div', { className: 'field' }, element('code', {}, element('b', {}, input.name), ': ', typeLink(input.type), input.defaultValue ? ` = ${input.defaultValue}` : ''), describe(input));
}

const valueLine = value => element('div', { className: 'field' }, element('code', { className: value.isDeprecated ? 'deprecated' : '' }, value.name), describe(value));

function describe(item) {
  const text = [item.description, item.deprecationReason && `Deprecated: ${item.deprecationReason}`].filter(Boolean).join(' ');
  return text ? element('p', { className: 'soft' }, text) : null;
}

// A field with its required arguments as variables, and braces when it needs a selection.
function textOf(field) {
  const required = field.args.filter(argument => argument.type.kind === 'NON_NULL' && argument.defaultValue === null);
  const args = required.length ? `(${required.map(argument => `${argument.name}: $${argument.name}`).join(', ')})` : '';
  const hasFields = ['OBJECT', 'INTERFACE', 'UNION'].includes(types.get(innermost(field.type))?.kind);
  return `${field.name}${args}${hasFields ? ' { __typename }' : ''}\n`;
}
