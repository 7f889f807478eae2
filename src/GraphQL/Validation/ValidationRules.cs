using GraphQLBackend.GraphQL.Validation.Rules;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>The rules in the order of the specification.</summary>
internal static class ValidationRules
{
    public static IReadOnlyList<ValidationRule> Create(ValidationContext context) =>
    [
        new ListItemsRule(context),
        new IntrospectionRule(context),
        new ExecutableDefinitionsRule(context),
        new KnownOperationTypesRule(context),
        new UniqueOperationNamesRule(context),
        new LoneAnonymousOperationRule(context),
        new SingleFieldSubscriptionsRule(context),
        new FieldsOnCorrectTypeRule(context),
        new OverlappingFieldsCanBeMergedRule(context),
        new ScalarLeafsRule(context),
        new KnownArgumentNamesRule(context),
        new UniqueArgumentNamesRule(context),
        new ProvidedRequiredArgumentsRule(context),
        new UniqueFragmentNamesRule(context),
        new KnownTypeNamesRule(context),
        new FragmentsOnCompositeTypesRule(context),
        new NoUnusedFragmentsRule(context),
        new KnownFragmentNamesRule(context),
        new NoFragmentCyclesRule(context),
        new PossibleFragmentSpreadsRule(context),
        new ValuesOfCorrectTypeRule(context),
        new UniqueInputFieldNamesRule(context),
        new KnownDirectivesRule(context),
        new UniqueDirectivesPerLocationRule(context),
        new UniqueVariableNamesRule(context),
        new VariablesAreInputTypesRule(context),
        new NoUndefinedVariablesRule(context),
        new NoUnusedVariablesRule(context),
        new VariablesInAllowedPositionRule(context),
    ];
}
