import { GraphQLClient } from 'graphql-request';
import { manifest } from '../documents.mjs';

const ids = Object.fromEntries((await manifest('apollo')).operations.map(({ id, name }) => [name, id]));

export const configurations = {
  'documents by POST': connect({}),
  'documents by GET': connect({ method: 'GET', jsonSerializer: JSON }),
  'ids by POST': connect({ requestMiddleware: sendId }),
};

/** Puts the id into the place of the document; graphql-request has no setting for it. */
function sendId(request) {
  const { operationName, variables } = JSON.parse(request.body);
  return { ...request, body: JSON.stringify({ documentId: ids[operationName] ?? operationName, operationName, variables }) };
}

function connect(options) {
  return ({ url, fetch, documents }) => {
    const client = new GraphQLClient(url, { fetch, errorPolicy: 'all', ...options });
    return { send: (name, variables) => send(client, documents[name], variables) };
  };
}

async function send(client, document, variables) {
  try {
    return await client.rawRequest(document, variables);
  } catch (error) {
    return { errors: error.response?.errors ?? [error] };
  }
}
