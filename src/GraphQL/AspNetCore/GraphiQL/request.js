'use strict';
const endpoint = location.pathname;
const registered = JSON.parse(byId('registered').textContent);
const remembered = 'graphql.history';
byId('endpoint').textContent = location.origin + endpoint;

// The registered operation whose document stands unchanged in the editor: it is sent by its id.
const registeredInEditor = () => registered.find(operation => operation.document.trim() === editor.value.trim());

function readVariables() {
  const text = variablesEditor.value.trim();
  if (!text) {
    return {};
  }
  const variables = JSON.parse(text);
  if (variables === null || typeof variables !== 'object' || Array.isArray(variables)) {
    throw new Error('Variables must be an object.');
  }
  return variables;
}

function checkVariables() {
  try {
    readVariables();
    byId('variables-fault').textContent = '';
    return true;
  } catch (error) {
    byId('variables-fault').textContent = error.message;
    return false;
  }
}

// With several operations, the one around the cursor.
function operationName() {
  const operations = [...editor.value.matchAll(/^\s*(?:query|mutation|subscription)\s+(\w+)/gm)];
  if (operations.length < 2) {
    return undefined;
  }
  return (operations.findLast(match => match.index <= editor.selectionStart) ?? operations[0])[1];
}

async function run() {
  if (!checkVariables()) {
    variablesEditor.focus();
    return;
  }
  const operation = registeredInEditor();
  const body = operation ? { documentId: operation.id } : { query: editor.value, operationName: operationName() };
  const headers = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
  if (byId('cost').checked) {
    headers['GraphQL-Cost'] = 'report';
  }
  const started = performance.now();
  byId('status').textContent = 'running …';
  try {
    const response = await fetch(endpoint, { method: 'POST', headers, body: JSON.stringify({ ...body, variables: readVariables() }) });
    const text = await response.text();
    const elapsed = Math.round(performance.now() - started);
    byId('status').textContent = `${response.status} · ${elapsed} ms · ${new Blob([text]).size} bytes`;
    showJson(byId('result'), prettify(text));
    remember();
  } catch (error) {
    byId('status').textContent = 'no answer';
    byId('result').textContent = `The server did not answer: ${error.message}`;
  }
}

function prettify(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}

const quote = text => `'${text.replaceAll("'", `'\\''`)}'`;

async function copyAsCurl() {
  if (!checkVariables()) {
    return;
  }
  const operation = registeredInEditor();
  const variables = JSON.stringify(readVariables());
  const url = location.origin + endpoint;
  const command = operation && operation.type === 'query'
    ? `curl ${quote(`${url}?op=${operation.id}${variables === '{}' ? '' : `&variables=${encodeURIComponent(variables)}`}`)}`
    : `curl ${quote(url)} -H 'content-type: application/json' -d ${quote(JSON.stringify({ ...(operation ? { documentId: operation.id } : { query: editor.value, operationName: operationName() }), variables: readVariables() }))}`;
  await navigator.clipboard.writeText(command);
  byId('status').textContent = 'curl command copied';
}

function showSource() {
  const operation = registeredInEditor();
  byId('source').textContent = operation ? `registered: sent by id ${operation.id.slice(0, 12)}…` : 'free-form document';
  sessionStorage.setItem('graphql.query', editor.value);
  sessionStorage.setItem('graphql.variables', variablesEditor.value);
}

function open(query, variables) {
  editor.value = query;
  variablesEditor.value = variables;
  showSource();
  checkVariables();
}

const readHistory = () => JSON.parse(localStorage.getItem(remembered) ?? '[]');

function remember() {
  const entry = { query: editor.value, variables: variablesEditor.value, at: new Date().toISOString() };
  const others = readHistory().filter(old => old.query !== entry.query || old.variables !== entry.variables);
  localStorage.setItem(remembered, JSON.stringify([entry, ...others].slice(0, 50)));
  showHistory();
}
