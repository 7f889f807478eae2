namespace GraphQLBackend.GraphQL.Types.SchemaRules;

/// <summary>Checks a complete schema against the rules of specification 3, "Type Validation".</summary>
internal static class SchemaValidator
{
    /// <exception cref="SchemaException">The schema breaks rules; all are listed.</exception>
    public static void Validate(Schema schema)
    {
        var faults = new SchemaFaults();
        NameRules.Check(schema, faults);
        MemberRules.Check(schema, faults);
        PositionRules.Check(schema, faults);
        DeprecationRules.Check(schema, faults);
        InterfaceRules.Check(schema, faults);
        OneOfRules.Check(schema, faults);
        FiniteInputRules.Check(schema, faults);
        DefaultCycleRules.Check(schema, faults);
        faults.ThrowIfAny();
        DefaultValueRules.Check(schema, faults);
        faults.ThrowIfAny();
    }
}
