// Documents that the client preset of graphql-codegen generated, which carry the ids that persisted-documents.json has.
import { parse } from 'graphql';
import { documentsOf } from '../documents.mjs';
import { persisted as persistedApollo } from './apollo.mjs';
import { apollo4 } from './apollo4.mjs';
import { persisted as persistedUrql } from './urql.mjs';

/** What the preset wrote into `generated/` by that name, sent by both clients that are used with it. */
export async function configurationsOf(preset) {
  const { AppProductDocument, AppProductsDocument, AppTeamDocument, AppLinkDocument } = await import(`../generated/${preset}/graphql.mjs`);
  const hash = AppProductDocument.__meta__.hash.replace(/[0-9a-f]{40,}$/, (digits) => '0'.repeat(digits.length));
  const unregistered = { ...parse(documentsOf().AppUnregistered), __meta__: { hash } };
  const operations = {
    AppProduct: AppProductDocument, AppProducts: AppProductsDocument, AppTeam: AppTeamDocument, AppLink: AppLinkDocument, AppUnregistered: unregistered,
  };
  return {
    'Apollo Client': persistedApollo(apollo4, { generateHash: (document) => document.__meta__.hash }, operations),
    'Apollo Client by GET': persistedApollo(apollo4, { generateHash: (document) => document.__meta__.hash, useGETForHashedQueries: true }, operations),
    urql: persistedUrql({ enableForMutation: true, generateHash: async (_, document) => document.__meta__.hash }, operations),
  };
}
