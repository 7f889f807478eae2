// Runs the build tools of the clients over app/, as an application's build does, and leaves what they write in generated/:
// manifests/*.json for the server, and documents and artifacts for the scenarios.
import { execFile } from 'node:child_process';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { codegen } from '@graphql-codegen/core';
import { preset as preset6 } from '@graphql-codegen/client-preset';
import { preset as preset4 } from 'client-preset-4';
import { preset as preset5 } from 'client-preset-5';
import { buildSchema, parse } from 'graphql';
import typescript from 'typescript';

const here = new URL('.', import.meta.url);
const generated = new URL('generated/', here);
const manifests = new URL('manifests/', generated);
const schemaFile = new URL('../../../src/Schema/schema.graphql', here);
const operations = new URL('app/operations/', here);

await rm(generated, { recursive: true, force: true });
await mkdir(manifests, { recursive: true });
await Promise.all([buildApollo(), buildRelay(), buildCodegen()]);

async function buildApollo() {
  const config = new URL('persisted-query-manifest.config.json', generated);
  await writeJson(config, { documents: '../app/operations/*.graphql', output: 'manifests/apollo.json' });
  await run('generate-persisted-query-manifest', '--config', path(config));
}

// One project for each algorithm, since the compiler writes ids of one only.
async function buildRelay() {
  const algorithms = ['MD5', 'SHA1', 'SHA256'];
  for (const algorithm of algorithms) {
    const name = `relay-${algorithm.toLowerCase()}`;
    const artifacts = new URL(`${name}/`, generated);
    await mkdir(artifacts);
    const config = new URL(`${name}.config.json`, generated);
    await writeJson(config, {
      src: '../app/relay',
      schema: '../../../../src/Schema/schema.graphql',
      language: 'javascript',
      artifactDirectory: name,
      persistConfig: { file: `manifests/${name}.json`, algorithm },
    });
    await writeFile(new URL(`${name}.json`, manifests), '{}\n');
    await run('relay-compiler', '--noWatchman', path(config));
  }
}

async function buildCodegen() {
  const schemaText = await readFile(schemaFile, 'utf8');
  const sources = await Promise.all((await readdir(operations)).sort().map(readSource));
  for (const [name, preset] of Object.entries({ 'codegen-6': preset6, 'codegen-5': preset5, 'codegen-4': preset4 })) {
    await buildPreset(name, preset, buildSchema(schemaText), parse(schemaText), sources);
  }
}

// What the command line of graphql-codegen does with a preset, without its three hundred packages.
async function buildPreset(name, preset, schemaAst, schema, documents) {
  const presetConfig = { persistedDocuments: true, fragmentMasking: false };
  const options = {
    baseOutputDir: `generated/${name}/`, schema, schemaAst, documents, config: {}, presetConfig, plugins: [], pluginMap: {}, pluginContext: {},
  };
  await mkdir(new URL(`${name}/`, generated));
  for (const file of await preset.buildGeneratesSection(options)) {
    await writeFile(new URL(file.filename, here), await codegen({ schemaAst, ...file, skipDocumentsValidation: true }));
  }

  const source = await readFile(new URL(`${name}/graphql.ts`, generated), 'utf8');
  const { outputText } = typescript.transpileModule(source, { compilerOptions: { module: 'esnext', target: 'es2022' } });
  await writeFile(new URL(`${name}/graphql.mjs`, generated), outputText);
  await writeFile(new URL(`${name}.json`, manifests), await readFile(new URL(`${name}/persisted-documents.json`, generated)));
}

async function readSource(name) {
  const rawSDL = await readFile(new URL(name, operations), 'utf8');
  return { location: path(new URL(name, operations)), rawSDL, document: parse(rawSDL) };
}

async function run(tool, ...args) {
  await promisify(execFile)(path(new URL(`node_modules/.bin/${tool}`, here)), args, { cwd: path(generated) });
}

function writeJson(file, value) {
  return writeFile(file, JSON.stringify(value, null, 2));
}

function path(url) {
  return decodeURIComponent(url.pathname);
}
