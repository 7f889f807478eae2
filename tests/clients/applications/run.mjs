#!/usr/bin/env node
// Runs every scenario with every configuration of a client against a running server.
// Usage: node run.mjs URL CLIENT [own]     One JSON object per line: {"configuration", "scenario", "operations", "requests", "outcome"}.
// With "own" every configuration has documents of its own, none of which is in a manifest.
import { documentsOf } from './documents.mjs';
import { Recorder } from './recorder.mjs';
import { scenarios } from './scenarios.mjs';

const [url, name, own] = process.argv.slice(2);
if (!url || !name) {
  console.error('Usage: node run.mjs URL CLIENT [own]');
  process.exit(2);
}

const { configurations } = await import(`./clients/${name}.mjs`);
for (const [index, [configuration, connect]] of Object.entries(configurations).entries()) {
  const recorder = new Recorder();
  const client = await connect({ url, fetch: recorder.fetch, documents: documentsOf(own && index + 1) });
  for (const scenario of scenarios) {
    let operations = 0;
    const send = (operation, variables) => (operations++, client.send(operation, variables));
    const outcome = await scenario.run({ send });
    console.log(JSON.stringify({ configuration, scenario: scenario.name, operations, requests: recorder.take(), outcome }));
  }
}
