import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache } from '@apollo/client';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { configurationsOf } from './apollo.mjs';

export const apollo4 = {
  ApolloClient,
  ApolloLink,
  HttpLink,
  InMemoryCache,
  createPersistedQueryLink: (options) => new PersistedQueryLink(options),
  errorsOf: (error) => (CombinedGraphQLErrors.is(error) ? error.errors : [error]),
};

export const configurations = configurationsOf(apollo4);
