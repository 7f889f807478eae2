// The documents of the application as a program that imports them has them.
import { readFile } from 'node:fs/promises';

const app = new URL('app/', import.meta.url);

async function read(...names) {
  return (await Promise.all(names.map((name) => readFile(new URL(`${name}.graphql`, app), 'utf8')))).join('\n');
}

const documents = {
  AppProduct: await read('operations/AppProduct', 'operations/AppCard'),
  AppProducts: await read('operations/AppProducts', 'operations/AppCard'),
  AppTeam: await read('operations/AppTeam'),
  AppLink: await read('operations/AppLink'),
  AppUnregistered: await read('Unregistered'),
};

/**
 * The documents by the names scenarios use. With `number` the operations bear it in their names, so that no server knows them yet, whoever
 * sent them before.
 */
export function documentsOf(number) {
  return Object.fromEntries(Object.entries(documents).map(([name, text]) => [name, number ? text.replace(/(query|mutation) (\w+)/, `$1 $2${number}`) : text]));
}

/** A manifest that a tool wrote. */
export async function manifest(name) {
  return JSON.parse(await readFile(new URL(`generated/manifests/${name}.json`, import.meta.url), 'utf8'));
}
