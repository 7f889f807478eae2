import client from 'apollo3/core/core.cjs';
import links from 'apollo3/link/persisted-queries/persisted-queries.cjs';
import { configurationsOf } from './apollo.mjs';

export const apollo3 = {
  ...client,
  createPersistedQueryLink: links.createPersistedQueryLink,
  // Answers with an HTTP status of an error carry the GraphQL errors in the network error.
  errorsOf: (error) => (error.graphQLErrors?.length > 0 ? error.graphQLErrors : error.networkError?.result?.errors ?? [error]),
};

export const configurations = configurationsOf(apollo3);
