import { Client, createRequest, fetchExchange } from 'urql';
import { persistedExchange } from '@urql/exchange-persisted';

export const configurations = {
  'documents by POST': connect([], { preferGetMethod: false }),
  'documents by GET': connect([]),
  'documents of mutations, sha256 of queries': persisted({}),
  'sha256 by GET': persisted({ enableForMutation: true }),
  'sha256 by GET, however long': persisted({ enableForMutation: true, preferGetForPersistedQueries: 'force' }),
  'sha256 by POST': persisted({ enableForMutation: true, preferGetForPersistedQueries: false }),
  'sha256 enforced': persisted({ enableForMutation: true, enforcePersistedQueries: true }),
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
  const { query } = createRequest(document, variables);
  const isMutation = query.definitions.some((definition) => definition.operation === 'mutation');
  const { data, error } = await (isMutation ? client.mutation(document, variables) : client.query(document, variables)).toPromise();
  return { data, errors: error && (error.graphQLErrors.length > 0 ? error.graphQLErrors : [error]) };
}
