using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Validation.Merging;

namespace GraphQLBackend.GraphQL.Validation.Rules;

/// <summary>Field selection merging: selections with one response name mean the same field, or can never meet.</summary>
internal sealed class OverlappingFieldsCanBeMergedRule(ValidationContext context) : ValidationRule(context)
{
    public const string Section = "5.3.2";

    private readonly FieldMerger _merger = new(context);

    public override void EnterSelectionSet(SelectionSetNode selectionSet)
    {
        foreach (var conflict in _merger.FindConflicts(Scope.ParentType, selectionSet))
        {
            Report(Section, $"The selections of \"{conflict.ResponseName}\" cannot be merged: {conflict.Reason}.", conflict.Left.Concat(conflict.Right));
        }
    }
}
