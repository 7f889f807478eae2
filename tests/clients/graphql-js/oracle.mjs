#!/usr/bin/env node
// Answers questions about documents, one JSON object per line each way: reads from standard input until it ends.
import { createInterface } from 'node:readline';
import { Judge, parse, stripped } from './judge.mjs';
import { v17 } from './versions.mjs';

const INTROSPECTION = { inputValueDeprecation: true, specifiedByUrl: true, directiveIsRepeatable: true, schemaDescription: true, oneOf: true };

const judges = new Map();

const answers = {
  /** Makes a schema known; answers with its text, printed as it is and once more after a round trip, and its introspection. */
  schema({ name, sdl, labels }) {
    const judge = new Judge(sdl, labels);
    judges.set(name, judge);
    const printed = v17.printSchema(judge.strict);
    return {
      printed,
      again: v17.printSchema(v17.buildSchema(printed)),
      introspection: v17.introspectionFromSchema(judge.strict, INTROSPECTION),
    };
  },

  /** Judges documents, each with its `runs`: operations with variables and models. */
  judge({ schema, documents }) {
    return { cases: documents.map((document) => judgeDocument(judges.get(schema), document)) };
  },
};

function judgeDocument(judge, { text, runs }) {
  const { ok, at, document } = parse(text);
  if (!ok) {
    return { parse: { text, ok, at } };
  }

  const verdict = judge.validate(text, document);
  return {
    parse: { text, ok, stripped: stripped(text) },
    print: { text, printedStripped: stripped(v17.print(document)) },
    validate: { text, ...verdict },
    ...(verdict.valid && { runs: runs.map((run) => judgeRun(judge, text, document, run)) }),
  };
}

function judgeRun(judge, text, document, { operationName, raw, model, events }) {
  const operations = document.definitions.filter((definition) => definition.kind === 'OperationDefinition');
  const variables = operations.length === 1 ? { text, raw, ...judge.variables(document, raw) } : undefined;
  const execute = (seed) => judge.execute(document, operationName, JSON.parse(raw), { ...model, seed }, text);
  return {
    ...(variables && { variables }),
    execute: { text, ...(operationName && { operationName }), raw, model, ...execute(model.seed) },
    ...(events && { events: Array.from({ length: events }, (_, index) => execute(`${model.seed}#${index}`)) }),
  };
}

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const question = JSON.parse(line);
  process.stdout.write(`${JSON.stringify(answers[question.ask](question))}\n`);
}
