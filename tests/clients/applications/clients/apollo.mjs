// Apollo Client 4 and 3.
import { createHash } from 'node:crypto';
import { generatePersistedQueryIdsAtRuntime, generatePersistedQueryIdsFromManifest } from '@apollo/persisted-query-lists';
import { parse } from 'graphql';
import { documentsOf, manifest } from '../documents.mjs';

const asInManifest = Object.fromEntries(Object.entries(documentsOf()).map(([name, text]) => [name, parse(text)]));

/** SHA-256 in hex, as Apollo's guide has it from the package crypto-hash. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** Every way to set up the link; `apollo` has the classes of the version. */
export function configurationsOf(apollo) {
  return {
    'documents by POST': connect(apollo, []),
    'sha256 by POST': persisted(apollo, { sha256 }),
    'sha256 by GET': persisted(apollo, { sha256, useGETForHashedQueries: true }),
    'ids at run time': persisted(apollo, generatePersistedQueryIdsAtRuntime({ sha256 })),
    'ids of the manifest by POST': persisted(apollo, fromManifest(), asInManifest),
    'ids of the manifest by GET': persisted(apollo, { ...fromManifest(), useGETForHashedQueries: true }, asInManifest),
  };
}

/** A client whose link makes ids with `options`. */
export function persisted(apollo, options, operations) {
  return connect(apollo, [apollo.createPersistedQueryLink(options)], operations);
}

/** An application that is newer than the manifest the server has: one operation is missing there. */
function fromManifest() {
  return generatePersistedQueryIdsFromManifest({
    loadManifest: async () => ({ operations: [...(await manifest('apollo')).operations, { id: '0'.repeat(64), name: 'AppUnregistered' }] }),
  });
}

function connect(apollo, links, operations) {
  return ({ url: uri, fetch, documents }) => {
    const link = apollo.ApolloLink.from([...links, new apollo.HttpLink({ uri, fetch })]);
    const client = new apollo.ApolloClient({ link, cache: new apollo.InMemoryCache() });
    return { send: (name, variables) => send(apollo, client, operations?.[name] ?? parse(documents[name]), variables) };
  };
}

function isMutation(document) {
  return document.definitions.some((definition) => definition.operation === 'mutation');
}

async function send(apollo, client, query, variables) {
  try {
    const options = { variables, fetchPolicy: 'no-cache', errorPolicy: 'all' };
    const { data, error, errors } = isMutation(query) ? await client.mutate({ mutation: query, ...options }) : await client.query({ query, ...options });
    return { data, errors: errors ?? (error && apollo.errorsOf(error)) };
  } catch (error) {
    return { errors: apollo.errorsOf(error) };
  }
}
