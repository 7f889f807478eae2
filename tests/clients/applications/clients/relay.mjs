// Relay with artifacts of its compiler and a network layer as its guide has it.
import react from 'react-relay';
import runtime from 'relay-runtime';

const { commitMutation, fetchQuery } = react;
const { Environment, Network, RecordSource, Store } = runtime;

export const configurations = {
  'md5 as doc_id': await connect('relay-md5', (id) => ({ doc_id: id })),
  'sha1 as id': await connect('relay-sha1', (id) => ({ id })),
  'sha256 as documentId': await connect('relay-sha256', (documentId) => ({ documentId })),
  'sha256 as documentId by GET': await connect('relay-sha256', (documentId) => ({ documentId }), 'GET'),
};

async function connect(folder, carry, method = 'POST') {
  const product = await read(folder, 'RelayAppProductQuery');
  const artifacts = {
    AppProduct: product,
    AppProducts: await read(folder, 'RelayAppProductsQuery'),
    AppTeam: await read(folder, 'RelayAppTeamQuery'),
    AppLink: await read(folder, 'RelayAppLinkMutation'),
    AppUnregistered: { ...product, params: { ...product.params, id: product.params.id.replaceAll(/[0-9]/g, '0') } },
  };
  return ({ url, fetch }) => {
    const methodOf = (params) => (params.operationKind === 'mutation' ? 'POST' : method);
    const network = Network.create((params, variables) => send(url, fetch, methodOf(params), { ...carry(params.id), operationName: params.name, variables }));
    return { send: (name, variables) => query(network, artifacts[name], variables) };
  };
}

async function read(folder, name) {
  return (await import(`../generated/${folder}/${name}.graphql.js`)).default;
}

async function send(url, fetch, method, request) {
  const response = method === 'GET'
    ? await fetch(`${url}?${new URLSearchParams({ ...request, variables: JSON.stringify(request.variables) })}`)
    : await fetch(url, { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(request) });
  const result = await response.json();
  if (result.errors) {
    // Relay itself hides errors of fields.
    throw Object.assign(new Error(result.errors[0].message), { errors: result.errors });
  }

  return result;
}

async function query(network, artifact, variables) {
  const environment = new Environment({ network, store: new Store(new RecordSource()) });
  try {
    const data = artifact.params.operationKind === 'mutation'
      ? await new Promise((onCompleted, onError) => commitMutation(environment, { mutation: artifact, variables, onCompleted, onError }))
      : await fetchQuery(environment, artifact, variables).toPromise();
    return { data };
  } catch (error) {
    return { errors: error.errors ?? [error] };
  }
}
