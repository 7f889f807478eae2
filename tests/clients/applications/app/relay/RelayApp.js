import { graphql } from 'relay-runtime';

graphql`
  query RelayAppProductQuery($asin: ASIN!, $marketplace: Marketplace = US) @public {
    product(asin: $asin, marketplace: $marketplace) {
      ...RelayApp_card @relay(mask: false)
    }
  }
`;

graphql`
  query RelayAppProductsQuery($first: Int, $after: String, $where: ProductFilterInput, $order: [ProductSortInput!]) @public {
    products(first: $first, after: $after, where: $where, order: $order) {
      totalCount
      nodes {
        ...RelayApp_card @relay(mask: false)
      }
    }
  }
`;

graphql`
  query RelayAppTeamQuery {
    marketplaces {
      code
    }
  }
`;

graphql`
  mutation RelayAppLinkMutation($input: LinkCompetitorInput!) {
    linkCompetitor(input: $input) {
      competition {
        competitors {
          product {
            asin
          }
        }
      }
      errors {
        __typename
        ... on Error {
          message
        }
      }
    }
  }
`;

graphql`
  fragment RelayApp_card on Product {
    asin
    title
  }
`;
