// The two versions of the reference implementation, and what the September 2025 edition takes away from the newer one.
if (!Array.prototype.toSorted) {
  // Version 17 asks for a newer Node than some distributions have.
  Object.defineProperty(Array.prototype, 'toSorted', { value(compare) { return [...this].sort(compare); } });
  Object.defineProperty(Array.prototype, 'toReversed', { value() { return [...this].reverse(); } });
}

export const v17 = await import('graphql');
export const v16 = await import('graphql16');

for (const member of ['isDeprecated', 'deprecationReason']) {
  delete v17.__Directive.getFields()[member];
}

// Introspection tells the model of each request (model.mjs) which types its fields have, as the fields of the model do.
const metaTypes = v17.introspectionTypes.filter((type) => v17.isObjectType(type));
for (const field of [...metaTypes.flatMap((type) => Object.values(type.getFields())), v17.SchemaMetaFieldDef, v17.TypeMetaFieldDef]) {
  const { resolve } = field;
  field.resolve = (source, args, model, info) => {
    model?.fieldTypes?.set(v17.responsePathAsArray(info.path).join('/'), field.type);
    return resolve ? resolve(source, args, model, info) : source[field.name];
  };
}

const directives = v17.__Schema.getFields().directives;
directives.args = directives.args.filter((argument) => argument.name !== 'includeDeprecated');
directives.resolve = (schema) => schema.getDirectives();
const locations = v17.__DirectiveLocation;
const known = locations.getValues().filter((value) => !['DIRECTIVE_DEFINITION', 'FRAGMENT_VARIABLE_DEFINITION'].includes(value.name));
locations.getValues = () => known;
locations.getValue = (name) => known.find((value) => value.name === name);
for (const directive of v17.specifiedDirectives) {
  directive.locations = directive.locations.filter((location) => location !== 'DIRECTIVE_DEFINITION');
}
