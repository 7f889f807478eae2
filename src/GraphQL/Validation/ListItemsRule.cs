using GraphQLBackend.GraphQL.Language;

namespace GraphQLBackend.GraphQL.Validation;

/// <summary>Refuses lists with too many items, wherever a value may stand; no rule of the specification. Variables are held to it when they are bound.</summary>
internal sealed class ListItemsRule(ValidationContext context) : ValidationRule(context)
{
    public override void EnterValue(IValueNode value)
    {
        if (value is ListValueNode list && list.Items.Count > Context.Options.MaxListItems)
        {
            Context.ReportCode(
                ValidationLimitCodes.ListItems, $"A list has {list.Items.Count} items; at most {Context.Options.MaxListItems} are allowed.", value);
        }
    }
}
