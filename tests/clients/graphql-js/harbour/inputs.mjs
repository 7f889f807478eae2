// What the cases of the corpus `harbour` are made of; corpus.mjs adds what the reference implementation makes of them.

const block = '"""';

export const minis = {
  queryOnly: 'schema { query: Q } type Q { a: Int b: [[String!]] }',
  all: 'schema { query: Q mutation: M subscription: S } type Q { a: Int } type M { m: Int } type S { s: Int t: Int u(x: [Int]): Q }',
};

export const parse = [
  '', ' ', '\uFEFF{a}', '{a}\uFEFF', '{\uFEFFa}', '# only a comment', '{a # end', '{a}\r\n{b}\r{c', '{ünlaut}', '{a(b:"ünlaut")}', '{a(b:"\\u{1F600}\\uD83D\\uDE00")}',
  '{a(b:"\\uD83D")}', '{a(b:"\\u{D800}")}', '{a(b:"\\u{110000}")}', '{a(b:"\\u{}")}', '{a(b:"\\u{0000000041}")}', '{a(b:"tab\there")}', '{a(b:"bell\u0007")}', '{a(b:"line\nbreak")}',
  `{a(b:${block}bell\u0007${block})}`, `{a(b:${block}a\\${block}b${block})}`, `{a(b:${block}never closed)}`, '{a(b:"never closed)}', '{a(b:"bad \\x escape")}', '{a(b:01)}', '{a(b:-)}', '{a(b:1.)}',
  '{a(b:1.e3)}', '{a(b:1e)}', '{a(b:1e+)}', '{a(b:.5)}', '{a(b:1.5e3x)}', '{a(b:1_000)}', '{a(b:0x1)}', '{a(b:-0.0e-0)}', '{a(b:[])}', '{a(b:{})}', '{a(b:[[{c:[$d]}]])}', '{a()}', '{}', '{a{}}',
  'query($a:Int=$b){a}', 'query($a:[Int!]!=[1]@d(x:1)){a}', 'query($a:Int@d(x:$b)){a}', 'query(){a}', '"d" {a}', '"d" query {a}', `${block}d${block} fragment F on T {a}`, 'query("d" $a:Int){a}', 'query($"d" a:Int){a}',
  '{..a}', '{... a}', '{...on T{a}}', '{...on}', '{...@d{a}}', '{...{a}}', 'fragment on on T{a}', 'fragment F on on{a}', 'fragment F{a}', '{a:b:c}', '{a:}', '{query mutation fragment on true false null}', '{a(b:true c:null d:nulls)}',
  'query a b {c}', 'querya{b}', 'query{a}}', '[', '&', '{a|b}', '{a!}', 'type T', 'type T{}', 'type T implements &A&B{a:Int}', 'type T implements A B{a:Int}', 'union U=|A|B', 'union U=', 'enum E{true}', 'enum E{A@d B}',
  'input I{a:Int=1@d b:[[I!]]!}', 'interface I implements J{a(b:Int="x"):Int}', 'directive@d(a:Int)repeatable on|FIELD|QUERY', 'directive@d on NOWHERE', 'extend schema@d', 'extend schema', 'extend type T', 'extend union U=A', 'extend scalar S',
  'extend scalar S@d', 'schema{query:Q}', 'schema{query:Q subscription:}', 'scalar S@specifiedBy(url:"u")', '{a(b:"\u2028")}', '{a,,,b,,}', '{a(b:1,c:2,)}', '{a @b @c(d:1)@e}', '{a(b:$)}', '{a(b:$ c)}', '{a(b: $c)}',
].map((text) => ({ text }));

export const limits = [[{ maxTokens: 3 }, '{a}'], [{ maxTokens: 3 }, '{a b}'], [{ maxTokens: 4 }, '# c\n{ a b }']].map(([options, text]) => ({ text, options }));

export const print = [
  '{a}', 'query{a}', 'query Q{a}', '"What" query Q($a:[Int!]!=[1,2]@d,"why" $b:In={c:"x",d:{e:null}}){a(b:$b)@e(f:[])}', `${block}\n  Long\n    text\n${block} fragment F on T@d{a ...G@h ...on U{b}...{c}}`,
  `{a(b:${block}\n  block\n\n   text "quoted" \\${block}\n${block})}`, '{a(b:"\\u0007\\u007F\\u00e9\\"\\\\\\/\\n")}', `{a(b:${block}${block},c:"",d:[[[]]],e:{})}`, 'mutation M{a:b(c:-1.50e+3,d:ENUM,e:true){f}}', 'subscription{a}',
  'extend type T implements A&B@d{"x" a("y" b:Int=1):Int}', 'schema@a{query:Q mutation:M}', `${block}D${block} directive@d("x" a:Int=1@e,b:[I])repeatable on|FIELD|QUERY`, 'union U@d=|A|B', 'enum E{"x" A@d B}', 'input I{"x" a:Int=1 b:I}',
].map((text) => ({ text }));

export const tokens = [
  '', 'a', '{a(b:$c)@d...}', '1 -1 1.5 -0.0e+10', '"" "a\\n" """b\n  c"""', '# c\na # d\r\nb\rc\n', '!&|[]=:', '\uFEFF a,\t,b', '"日本 😀" x', '_a1 B_2 true null on', '"""\n\n  x\n\ty\n"""', 'a\n\n  b',
].map((text) => ({ text }));

export const strings = [
  '""', '"\\b\\f\\n\\r\\t\\/\\"\\\\"', '"\\u0041\\u00e9\\u65e5"', '"\\u{41}\\u{10FFFF}"', '"\\uD83D\\uDE00"', '"# , \uFEFF"', `${block}${block}`, `${block} a ${block}`, `${block}\n    a\n      b\n\n    c\n${block}`, `${block}a\\${block}b${block}`,
  `${block}\r\n\ta\r\n\t\tb\r${block}`, `${block}\\n \\u0041${block}`, `${block}\n\n\n${block}`, `${block}"x"\n${block}`,
].map((literal) => ({ literal }));

export const validate = [
  '{ depth }', '{ nope }', '{ depth { x } }', '{ floating }', '{ floating { _id draught(unit: FOOT) } }', '{ floating { _id draught(unit: METER) } }', '{ floating { next { next { _id ... on Ship { on type query fragment } } } } }',
  '{ only { _id } }', '{ only { ... on Barge { _id } ... on Ship { _id } } }', '{ cargo { ... on Colour_ { a A a1 } __typename } }', '{ cargo { a } }', '{ crewed { crew(ranks: [[MATE, on], [query]]) { rank } } }', '{ crewed { crew(ranks: MATE) { rank } } }',
  '{ crewed { crew(ranks: [MATE]) { rank } } }', '{ crewed { crew(ranks: [[[MATE]]]) { rank } } }', '{ crewed { crew(ranks: [[null]]) { rank } } }', '{ crewed { crew(ranks: [null]) { rank } } }', '{ crewed { crew(ranks: [["MATE"]]) { rank } } }',
  '{ things(ids: [[1, "a"], []]) { _id } }', '{ things(ids: []) { _id } }', '{ things(ids: [1]) { _id } }', '{ things(ids: [[1.5]]) { _id } }', '{ things { _id } }', '{ things(ids: null) { _id } }', '{ thing(_id: 1, _id: 2) { _id } }', '{ thing(id: 1) { _id } }',
  '{ ship(mix: {base: {name: "a"}}) { _id } }', '{ ship(mix: {}) { _id } }', '{ ship(mix: {base: {}}) { _id } }', '{ ship(mix: {base: {name: "a", rgb: 1}}) { _id } }', '{ ship(mix: {base: {name: null}}) { _id } }', '{ ship(mix: {base: {nested: {base: {deep: [[{rgb: []}, {name: 1}]]}}}}) { _id } }',
  '{ ship(mix: {base: {name: "a"}, share: null}) { _id } }', '{ ship(mix: {base: {name: "a"}, with: {base: {name: "b"}}, nope: 1}) { _id } }', '{ ship(mix: {base: {name: "a"}, base: {name: "b"}}) { _id } }', '{ ship(slug: "Not A Slug") { _id } }', '{ ship(slug: 1) { _id } }', '{ moment(m: {any: [thing, 1, "x"]}) }',
  '{ moment(m: null, ms: [null]) }', '{ moment(ms: [{a: $x}]) }', 'query($x: Int) { moment(ms: [{a: $x}]) }', 'query($x: Blob) { moment(m: $x) }', 'query($x: Moment) { moment(m: $x) }', 'query($x: Moment) { moment(ms: [$x]) }', 'query($x: Moment!) { moment(ms: [$x]) }', 'query($x: [Moment]) { moment(ms: $x) }', 'query($x: [Moment!]) { moment(ms: $x) }',
  'query($c: Colour) { cargo(of: {nested: {base: $c}}) { __typename } }', 'query($c: Colour!) { cargo(of: {nested: {base: $c}}) { __typename } }', 'query($m: Mix) { cargo(of: {nested: $m}) { __typename } }', 'query($m: Mix!) { cargo(of: {nested: $m}) { __typename } }', 'query($m: Mix = {base: {name: "x"}}) { cargo(of: {nested: $m}) { __typename } }', 'query($m: Mix = {base: {name: "x"}}) { ship(mix: $m) { _id } }',
  'query($m: Mix) { ship(mix: $m) { _id } }', 'query($m: Mix = null) { ship(mix: $m) { _id } }', 'query($m: Ship) { ship(mix: $m) { _id } }', 'query($m: Nope) { ship(mix: $m) { _id } }', 'query($m: Mix!, $m: Mix!) { ship(mix: $m) { _id } }', 'query($f: Float) { ship(mix: {base: {name: "a"}, share: $f}) { _id } }', 'query($f: Int) { ship(mix: {base: {name: "a"}, share: $f}) { _id } }',
  'query @audit { depth }', 'query @audit(by: [["a"], []], level: LOW) { depth }', 'query @audit @audit { depth }', 'query @audit(by: ["a"]) { depth }', '{ depth @audit }', '{ depth @hint @hint(any: {a: $b}) }', 'query($a: Int @hint(any: 1)) { depth @hint(any: [$a]) }', 'query($a: Int @flag(name: "x")) { depth @hint(any: $a) }', '{ depth @flag(name: "a") }', '{ depth @skip }', '{ depth @skip(if: "a") @include(if: null) }', 'query($b: Boolean) { depth @skip(if: $b) }', 'query($b: Boolean = true) { depth @skip(if: $b) }',
  'query A { depth } query A { depth }', 'query A { depth } { depth }', '{ ...F } fragment F on Harbour { depth ...F }', '{ ...F } fragment F on Harbour { ...G } fragment G on Harbour { ...F }', '{ ...F }', 'fragment F on Harbour { depth } { depth }', 'fragment F on Slug { a } { ...F }', '{ floating { ... on Sailor { _id } } }', '{ floating { ... on Crewed { _id } } }', '{ floating { ... on Thing { _id } } }', '{ floating { ... on Nope { _id } } }',
  '{ ship { a: draught } ship { a: draught(unit: FOOT) } }', '{ thing(_id: 1) { ... on Ship { x: on } ... on Sailor { x: rank } } }', '{ thing(_id: 1) { ... on Ship { x: type } ... on Sailor { x: rank } } }', '{ thing(_id: 1) { ... on Ship { x: draught } ... on Barge { x: draught } } }', '{ thing(_id: 1) { ... on Ship { next { x: type } } ... on Barge { next { x: _id } } } }', '{ a: echo(c: {name: "x"}) a: echo(c: {rgb: 1}) }', '{ a: echo(xs: [1, {b: 2, a: 1}]) a: echo(xs: [1, {a: 1, b: 2}]) }',
  'mutation { advance(by: 1) sail(to: 1) { _id } sink }', 'mutation { advance(by: null) }', 'mutation($n: Int) { advance(by: $n) }', 'subscription { tide }', 'subscription { tide sold }', 'subscription { arrived { _id } ...F } fragment F on Ticker { arrived { __typename } }', 'subscription { __typename }', 'subscription { ...F } fragment F on Harbour { depth }', 'subscription { tide @skip(if: true) }',
  '{ __schema { types { name fields(includeDeprecated: true) { name } } } __type(name: "Ship") { name } }', '{ __type { name } }', '{ ship { __schema { description } } }', '"What it does" query Q("why" $a: ID!) { thing(_id: $a) { _id } }', 'extend type Harbour { more: Int } { depth }', 'type T { a: Int }', '{ ship { holds on query fragment type: on } }', '{ ship { holds { a } } }',
].map((text) => ({ text })).concat([
  { schema: 'queryOnly', text: 'mutation { a }' }, { schema: 'queryOnly', text: 'subscription { a }' }, { schema: 'queryOnly', text: '{ a b }' }, { schema: 'all', text: 'subscription { s t }' }, { schema: 'all', text: 'subscription { u(x: 1) { a } }' },
]);

const declare = (type) => `query ($v: ${type}) { __typename }`;

export const variables = [
  ['[[Rank!]]', ['{}', '{"v":null}', '{"v":[]}', '{"v":"MATE"}', '{"v":["MATE",null]}', '{"v":[["MATE","on"],null]}', '{"v":[["MATE",null]]}', '{"v":[["NOPE"]]}', '{"v":[[["MATE"]]]}', '{"v":{"0":"MATE"}}']],
  ['[[[Int!]!]!]!', ['{}', '{"v":1}', '{"v":[[[1,2],3]]}', '{"v":[[[null]]]}', '{"v":[null]}', '{"v":[[["1"]]]}']],
  ['Mix!', ['{}', '{"v":{}}', '{"v":{"base":{"name":"a"}}}', '{"v":{"base":{"name":"a"},"share":1,"with":{"base":{"rgb":[1,2]}}}}', '{"v":{"base":{"name":"a","rgb":[]}}}', '{"v":{"base":{"name":null}}}', '{"v":{"base":{}}}', '{"v":{"base":{"nested":{"base":{"deep":[[{"name":"x"}],null]}}}}}', '{"v":{"base":{"name":"a"},"nope":1,"ids":[1,"b",true]}}', '{"v":{"base":{"name":"a"},"at":{"any":[1,null,"x"]},"note":null,"level":null}}', '{"v":{"base":{"name":"a"},"old":"fine","ids":null}}', '{"v":{"base":{"name":"a"},"old":"Not Fine"}}', '{"v":[]}', '{"v":"x"}']],
  ['Mix = {base: {rgb: 3}}', ['{}', '{"v":null}', '{"v":{"base":{"rgb":3}}}']],
  ['Colour', ['{"v":{"deep":[[{"name":"a"},{"rgb":1}],[]]}}', '{"v":{"deep":{"name":"a"}}}', '{"v":{"deep":null}}', '{"v":{"nested":{"base":{"name":"\\u65e5\\ud83d\\ude00"}}}}']],
  ['Moment', ['{"v":1}', '{"v":"2020-01-01"}', '{"v":{"a":[true]}}', '{"v":null}']],
  ['Blob!', ['{"v":null}', '{"v":[null]}', '{"v":{}}', '{}']],
  ['Slug = "a-b"', ['{}', '{"v":"ok-9"}', '{"v":"NO"}', '{"v":9}', '{"v":""}']],
  ['Float', ['{"v":1}', '{"v":-0.5}', '{"v":1e400}', '{"v":"1"}', '{"v":true}', '{"v":[1]}']],
  ['ID!', ['{"v":1}', '{"v":"1"}', '{"v":1.5}', '{"v":true}', '{"v":""}']],
].flatMap(([type, raws]) => raws.map((raw) => ({ text: declare(type), raw })));

const model = (seed, errPct = 0, nullPct = 0, badPct = 0, maxList = 3) => ({ seed: `harbour/${seed}`, errPct, nullPct, badPct, maxList });

export const execute = [
  ['{ depth rank echo echoDefaults }', {}], ['{ echo(b: true, f: 1.5, i: -2, id: 7, s: "日本 😀 \\u{1F600}", r: query, c: {rgb: 1}, m: {base: {name: "x"}}, x: {a: [on, 1]}, t: "a-1") }', {}],
  ['query($c: Colour!, $m: [[Mix]], $x: Blob) { echo(c: {nested: {base: $c}}, mm: $m, x: {y: [$x, {z: $x}]}) }', { c: { name: 'n' }, m: [{ base: { rgb: [1] } }], x: { q: 1 } }], ['query($x: Blob, $n: String) { echo(x: [$x, $n], xs: [1, $n]) }', {}],
  ['query($n: String) { echo(c: {name: $n}) }', {}], ['query($m: Mix) { ship(mix: $m) { _id } }', {}], ['query($f: Float) { echo(m: {base: {name: "a"}, share: $f}) }', { f: null }], ['query($f: Float) { echo(m: {base: {name: "a"}, share: $f}) }', {}],
  ['{ ship { on type query fragment holds logged next { next { on } } } }', {}], ['{ cargo { ... on Ship { _id } ... on Colour_ { a A a1 _ } ... on Sailor { friends { rank } } } only { ... on Barge { input(input: {name: "a"}) { a1 } } } }', {}],
  ['{ crewed { crew { rank ship { __typename } friends { _id } } } strict { next { next { _id } } } }', {}], ['query A { depth } query B { rank }', {}, 'B'], ['query A { depth } query B { rank }', {}], ['query A { depth }', {}, 'C'],
  ['mutation { a: advance b: advance(by: 5) sold sail(to: 1, with: {name: "x"}) { _id } c: advance(by: -9) }', {}], ['mutation { advance sink sold }', {}], ['query($s: Boolean!, $i: Boolean = true) { depth @skip(if: $s) rank @include(if: $i) depth ... @include(if: $s) { depth x: rank } }', { s: true }],
  ['query($s: Boolean!, $i: Boolean = true) { depth @skip(if: $s) rank @include(if: $i) depth ... @include(if: $s) { depth x: rank } }', { s: false, i: false }], ['query($i: Boolean = true) { floating { _id @include(if: $i) } }', { i: null }],
].flatMap(([text, variables, operationName]) => [[0], [12, 8, 6], [25, 15, 10]].map(([...numbers], index) => ({ text, operationName, variables, model: model(index, ...numbers) })));

export const subscription = [
  ['subscription { tide }', {}], ['subscription { arrived { _id __typename ... on Crewed { crew { rank } } ... on Barge { next { _id } } } }', {}], ['subscription($m: Mix) { arrived(where: $m) { _id } }', { m: { base: { name: 'a' } } }], ['"Described." subscription S { sold }', {}],
].flatMap(([text, variables]) => [[0], [15, 10, 5]].map(([...numbers], index) => ({ text, variables, model: model(`s${index}`, ...numbers) })));

export const introspection = [
  '{ __schema { description queryType { name } mutationType { name } subscriptionType { name } directives { name isRepeatable locations args { name defaultValue } } } }', '{ __type(name: "Mix") { inputFields { name defaultValue } all: inputFields(includeDeprecated: true) { name isDeprecated deprecationReason } } }',
  '{ __type(name: "Colour") { isOneOf kind inputFields { name type { kind ofType { kind name ofType { kind } } } } } slug: __type(name: "Slug") { specifiedByURL } blob: __type(name: "Blob") { specifiedByURL } }', '{ __type(name: "Crewed") { interfaces { name } possibleTypes { name } fields { name args { name defaultValue } } } }',
  '{ __type(name: "Unit_") { enumValues { name } all: enumValues(includeDeprecated: true) { name deprecationReason } } colour: __type(name: "Colour_") { fields(includeDeprecated: true) { name isDeprecated deprecationReason } } none: __type(name: "None") { name } }',
].map((text) => ({ text, variables: {} }));

export const sdl = [
  'type Query { a: Int }', 'schema { query: Q } type Q { a: [[[Int!]]!] }', 'type Query { a: Nope }', 'type Query { a: Int a: Int }', 'schema { query: Q mutation: Q } type Q { a: Int }', 'type Query { __a: Int }', 'type Query', 'type Query { a(b: I): Int } input I { c: I! }', 'type Query { a(b: I): Int } input I { c: [I!]! }', 'type Query { a: E } enum E { A A }',
  'type Query { a: U } union U = Query | Query', 'type Query implements N { a: Int } interface N { a: Int b: Int }', 'type Query implements N { a: Int! } interface N { a: Int }', 'type Query implements N { a(x: Int!): Int } interface N { a: Int }', 'interface A implements B { x: Int } interface B implements A { x: Int } type Query { a: A }', 'directive @d(a: Int @d) on ARGUMENT_DEFINITION type Query { a: Int }',
  'directive @d on FIELD directive @d on QUERY type Query { a: Int }', 'type Query { a(b: O): Int } input O @oneOf { a: Int b: String }', 'type Query { a(b: O): Int } input O @oneOf { a: Int! }', 'type Query { a(b: Int = "x"): Int }', 'type Query { a: Int @deprecated(reason: "x") b(c: Int! @deprecated): Int }', 'extend type Query { b: Int } type Query { a: Int } extend type Query @deprecated', 'extend type Nope { b: Int } type Query { a: Int }',
  'scalar Query', 'type Query { a: Int } query { a }', 'schema { query: Nope } type Query { a: Int }', '"""D""" type Query { "x" a("y" b: Int = 1): S } scalar S @specifiedBy(url: "u") enum E { "z" A @deprecated }', 'type Query { a: I } input I { b: Int }', 'type Query { a(b: Query): Int }', 'interface I { a: Int } type Query { a: I }',
].map((text) => ({ sdl: text }));

const base = 'type Query { a(x: Int, y: In = {p: 1}): U b: E! } union U = T | V type T { t: Int } type V { v: [Int] } enum E { A B } input In { p: Int q: [Int] } directive @d(a: Int) on FIELD | QUERY interface N { n: Int }';
export const changes = [
  ['b: E!', 'b: E'], ['b: E!', 'b: [E]'], ['x: Int,', 'x: Int!,'], ['x: Int,', ''], ['y: In = {p: 1}', 'y: In = {p: 2}'], ['y: In = {p: 1}', 'y: In'], ['U = T | V', 'U = T'], ['U = T', 'U = Query | T'], ['{ A B }', '{ A }'], ['{ A B }', '{ A B C }'], ['p: Int q', 'p: Int! q'], ['q: [Int] }', 'q: [Int!] r: Int! }'], ['q: [Int] }', 'q: [Int] r: Int = 1 }'], ['on FIELD | QUERY', 'on FIELD'], ['(a: Int)', '(a: Int, b: Int!)'],
  ['@d(a: Int)', '@d(a: Int) repeatable'], ['interface N', 'type N'], ['type T {', 'type T implements N { n: Int'], ['v: [Int]', 'v: [Int!]!'], ['type V { v: [Int] }', 'type V { w: Int }'], ['', ''],
].map(([from, to]) => ({ before: base, after: base.replace(from, to) }));
