import { Client, fetchExchange } from '@urql/core';
import { persistedExchange } from '@urql/exchange-persisted';

export const configurations = {
  'documents by POST': connect([], { preferGetMethod: false }),
  'documents by GET': connect([]),
  'sha256 by GET': persisted({}),
  'sha256 by GET, however long': persisted({ preferGetForPersistedQueries: 'force' }),
  'sha256 by POST': persisted({ preferGetForPersistedQueries: false }),
  'sha256 enforced': persisted({ enforcePersistedQueries: true, enableForMutation: true }),
};

/** A client whose exchange has these options. */
export function persisted(options, operations) {
  return connect([persistedExchange(options)], {}, operations);
}

function connect(exchanges, options, operations) {
  return ({ url, fetch, documents }) => {
    const client = new Client({ url, fetch, exchanges: [...exchanges, fetchExchange], requestPolicy: 'network-only', ...options });
    return { send: (name, variables) => send(client, operations?.[name] ?? documents[name], variables) };
  };
}

async function send(client, document, variables) {
  const { data, error } = await client.query(document, variables).toPromise();
  return { data, errors: error && (error.graphQLErrors.length > 0 ? error.graphQLErrors : [error]) };
}
