#!/usr/bin/env node
// Runs the GraphQL-over-HTTP server audits of npm graphql-http against a server that allows free-form documents.
// Usage: node audit.mjs URL     The last line is "N passed, N failed"; exit code 1 when an audit failed, 2 for wrong usage.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];
if (!url) {
  console.error('Usage: node audit.mjs URL');
  process.exit(2);
}

let passed = 0;
let failed = 0;
for (const audit of serverAudits({ url, fetchFn: fetch })) {
  const result = await run(audit);
  if (result.status === 'ok') {
    passed++;
  } else {
    failed++;
    console.log(`FAILED ${audit.id} ${audit.name}: ${result.reason}`);
  }
}

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

async function run(audit) {
  try {
    return await audit.fn();
  } catch (error) {
    return { status: 'error', reason: String(error) };
  }
}
