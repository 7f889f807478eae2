#!/usr/bin/env node
// Runs the client of npm graphql-sse in its distinct connections mode, and an EventSource as browsers have it, against a running server of
// tests/GraphQL.IntegrationTests.
// Usage: node run.mjs URL     One line "ok …" for each scenario; ends with 1 at the first that fails, 2 for wrong usage.
import assert from 'node:assert/strict';
import { EventSource } from 'eventsource';
import { createClient, NetworkError } from 'graphql-sse';

const url = process.argv[2];
if (!url) {
  console.error('Usage: node run.mjs URL');
  process.exit(2);
}

const client = createClient({ url, retryAttempts: 0 });

async function scenario(name, run) {
  await run();
  console.log(`ok ${name}`);
}

/** All results of a request until it completes; `connected` runs once it has started. */
function collect(request, connected = () => {}) {
  return new Promise((resolve, reject) => {
    const results = [];
    client.subscribe(
      request,
      { next: (result) => results.push(result), error: reject, complete: () => resolve(results) },
      { connected },
    );
  });
}

async function post(query) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return response.json();
}

const publish = (symbol, count) => () =>
  post(`mutation { tick(symbol: "${symbol}", count: ${count}) close(symbol: "${symbol}") }`);

const code = (results) => results.map((result) => result.errors?.[0].extensions?.code ?? result.errors?.[0].message);

await scenario('a subscription gets its events in order and completes', async () => {
  const results = await collect({ query: 'subscription { tick(symbol: "a") { symbol number } }' }, publish('a', 3));
  assert.deepEqual(results, [1, 2, 3].map((number) => ({ data: { tick: { symbol: 'a', number } } })));
});

await scenario('a registered subscription runs by id', async () => {
  const results = await collect({ documentId: 'Ticks', variables: { symbol: 'b' } }, publish('b', 1));
  assert.deepEqual(results, [{ data: { tick: { number: 1 } } }]);
});

await scenario('a query is one result', async () => {
  assert.deepEqual(await collect({ query: '{ name }' }), [{ data: { name: 'ticker' } }]);
});

await scenario('a mutation is one result', async () => {
  assert.deepEqual(await collect({ query: 'mutation { tick(symbol: "nobody", count: 2) }' }), [{ data: { tick: 2 } }]);
});

await scenario('an invalid document is one result with errors', async () => {
  assert.deepEqual(code(await collect({ query: 'subscription { tick { number } }' })), ['GRAPHQL_VALIDATION_FAILED']);
});

await scenario('an unknown id is one result with errors', async () => {
  assert.deepEqual(code(await collect({ documentId: 'Nothing' })), ['PERSISTED_QUERY_NOT_IN_LIST']);
});

await scenario('a subscription that is refused is one result with errors', async () => {
  assert.deepEqual(code(await collect({ query: 'subscription { vip(password: "shut") { number } }' })), ['Wrong password.']);
});

/** Opens a subscription that stays; returns the function that ends it. */
function open() {
  return new Promise((resolve, reject) => {
    const end = client.subscribe(
      { query: 'subscription { tick(symbol: "quiet") { number } }' },
      { next: reject, error: reject, complete: () => {} },
      { connected: () => resolve(end) },
    );
  });
}

/** Opens one when there is room, for which the server may need a moment. */
async function openSoon() {
  for (let attempt = 0; ; attempt++) {
    try {
      return await open();
    } catch (error) {
      if (attempt === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

await scenario('unsubscribing frees the place', async () => {
  for (let i = 0; i < 15; i++) {
    (await openSoon())();
  }
});

await scenario('one subscription too many is refused with 429', async () => {
  const ends = [];
  for (let i = 0; i < 10; i++) {
    ends.push(await openSoon());
  }
  const error = await open().then(() => assert.fail('It was let in.'), (error) => error);
  assert.ok(error instanceof NetworkError, String(error));
  assert.equal(error.response.status, 429);
  assert.equal(error.response.headers.get('retry-after'), '5');
  assert.equal((await error.response.json()).errors[0].extensions.code, 'LIMIT_SUBSCRIPTIONS');
  ends.forEach((end) => end());
  (await openSoon())();
});

await scenario('an event source gets its events by GET', async () => {
  const source = new EventSource(`${url}?documentId=Ticks&variables=${encodeURIComponent('{"symbol":"c"}')}`);
  const results = await new Promise((resolve, reject) => {
    const received = [];
    source.addEventListener('open', publish('c', 2));
    source.addEventListener('next', (event) => received.push(JSON.parse(event.data)));
    source.addEventListener('complete', () => resolve(received));
    source.addEventListener('error', reject);
  });
  source.close();
  assert.deepEqual(results, [1, 2].map((number) => ({ data: { tick: { number } } })));
});

client.dispose();
