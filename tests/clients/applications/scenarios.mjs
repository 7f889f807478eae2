// What an application does, whichever client it uses. A scenario sends operations and tells what the application sees.
const earbuds = 'B0FDKB341G';
const serum = 'B0D8W1YVBX';

// ASINs nobody tracks; each makes 19 bytes of a query string.
const none = Array.from({ length: 200 }, (_, index) => `B0NONE${String(index).padStart(4, '0')}`);

export const scenarios = [
  one('a query with an enum', 'AppProduct', { asin: earbuds, marketplace: 'US' }),
  one('the same again', 'AppProduct', { asin: earbuds, marketplace: 'US' }),
  one('a variable left out', 'AppProduct', { asin: earbuds }),
  one('an input object, a list and null', 'AppProducts', {
    first: 2, after: null, where: { asin: { in: [earbuds, serum] }, marketplace: { neq: 'DE' } }, order: [{ bsr: 'ASC' }],
  }),
  one('text beyond ASCII', 'AppProducts', { first: 1, where: { title: { neq: 'Zoë’s 100% "cotton" & wool + silk 🧦' } }, order: [{ bsr: 'ASC' }] }),
  one('variables of 1,400 bytes in a URL', 'AppProducts', { where: { asin: { in: [...none.slice(0, 69), earbuds] } } }),
  one('variables of 4,000 bytes in a URL', 'AppProducts', {
    where: { or: [{ asin: { in: none.slice(0, 100) } }, { asin: { in: [...none.slice(101), earbuds] } }] },
  }),
  one('an argument that is wrong', 'AppProduct', { asin: 'nonsense' }),
  one('a field that fails', 'AppProducts', { first: 1, after: 'nonsense' }),
  {
    name: 'three at once',
    run: async (client) => {
      const outcomes = (await Promise.all([earbuds, serum, none[0]].map((asin) => client.send('AppProduct', { asin })))).map(describe);
      return [...new Set(outcomes)].join(', ');
    },
  },
  one('a mutation', 'AppLink', { input: { productId: id(earbuds), competitorId: id(serum), relation: 'DIRECT' } }),
  one('a mutation that is refused', 'AppLink', { input: { productId: id(earbuds), competitorId: id(earbuds) } }),
  one('an operation that needs a token', 'AppTeam', {}),
  one('an operation nobody registered', 'AppUnregistered', { asin: earbuds }),
  one('the same again, which nobody registered', 'AppUnregistered', { asin: earbuds }),
];

function one(name, operation, variables) {
  return { name, run: async (client) => describe(await client.send(operation, variables)) };
}

/** The global id of a product. */
function id(asin) {
  return Buffer.from(`Product:US/${asin}`).toString('base64url');
}

/** What the application got: values of data, or codes and messages of errors. */
function describe({ data, errors }) {
  const parts = [];
  if (data?.product !== undefined) {
    parts.push(`product ${data.product?.asin ?? null}`);
  }

  if (data?.products) {
    parts.push(`${data.products.totalCount} products: ${data.products.nodes.map((node) => node.asin).join(' ')}`);
  }

  if (data?.marketplaces) {
    parts.push(`${data.marketplaces.length} marketplaces`);
  }

  if (data?.linkCompetitor) {
    const { competition, errors: refusals } = data.linkCompetitor;
    const isLinked = competition?.competitors.some((competitor) => competitor.product.asin === serum);
    parts.push(isLinked ? `linked ${serum}` : refusals.map((refusal) => `${refusal.__typename}: ${refusal.message}`).join(' '));
  }

  return [...parts, ...(errors ?? []).map((error) => `${error.extensions?.code}: ${error.message}`)].join('; ');
}
