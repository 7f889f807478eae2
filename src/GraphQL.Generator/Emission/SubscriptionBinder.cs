using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;

namespace GraphQLBackend.GraphQL.Generator.Emission;

/// <summary>Says where the events of a subscription field come from. A null answer follows a report.</summary>
internal sealed class SubscriptionBinder(ParameterBinder parameters, Action<DiagnosticModel> report)
{
    private const string Namespace = "global::GraphQLBackend.GraphQL.Execution.Subscriptions";
    private static readonly Regex s_placeholder = new(@"\{(\w+)\}", RegexOptions.CultureInvariant);

    /// <summary>The field's option; the parameters of its resolver are bound before.</summary>
    public string? Bind(MemberModel field)
    {
        var subscription = field.Subscription!;
        var source = subscription.With is { } with ? Method(field, with) : Topic(field, subscription);
        return source is null ? null : $"EventStream = {source}";
    }

    private string? Topic(MemberModel field, SubscriptionModel subscription)
    {
        var name = new StringBuilder();
        var rest = 0;
        foreach (Match match in s_placeholder.Matches(subscription.Topic))
        {
            if (parameters.ArgumentNamed(match.Groups[1].Value) is not { } argument)
            {
                return Fail(field, $"its topic \"{subscription.Topic}\" names \"{match.Groups[1].Value}\", which is no argument");
            }

            name.Append(Literal(subscription.Topic.Substring(rest, match.Index - rest))).Append("{(").Append(argument.Value).Append(")}");
            rest = match.Index + match.Length;
        }

        name.Append(Literal(subscription.Topic.Substring(rest)));
        var topic = rest == 0 ? $"static _ => {CodeWriter.Literal(subscription.Topic)}"
            : $"static context => string.Create(System.Globalization.CultureInfo.InvariantCulture, $\"{name}\")";
        var capacity = subscription.BufferCapacity > 0 ? $", bufferCapacity: {subscription.BufferCapacity.ToString(CultureInfo.InvariantCulture)}" : string.Empty;
        var fullMode = subscription.BufferFullMode is { } mode ? $", bufferFullMode: global::GraphQLBackend.GraphQL.Subscriptions.TopicBufferFullMode.{mode}" : string.Empty;
        return $"EventStream.OfTopic<{subscription.MessageType}>({CodeWriter.Literal(subscription.Topic)}, {topic}{capacity}{fullMode})";
    }

    private string? Method(MemberModel field, SubscribeMethod with)
    {
        var values = with.Parameters.Select(parameter => Parameter(field, with, parameter)).ToList();
        if (values.Contains(null))
        {
            return null;
        }

        var call = $"{with.Owner}.{CodeWriter.Identifier(with.ClrName)}({string.Join(", ", values)})";
        var stream = with.Await == AwaitKind.None ? call : $"await {call}.ConfigureAwait(false)";
        var source = with.IsSequence ? $"{Namespace}.SourceStream.From({stream})" : stream;
        var name = with.Owner.Substring(with.Owner.LastIndexOfAny(['.', ':']) + 1);
        return with.Await == AwaitKind.None
            ? $"new EventStream(\"{name}.{with.ClrName}\", static context => new ValueTask<{Namespace}.ISourceStream>({source}))"
            : $"new EventStream(\"{name}.{with.ClrName}\", static async context => {source})";
    }

    /// <summary>Arguments that the field has, too, are the same by name; loaders need an operation that runs.</summary>
    private string? Parameter(MemberModel field, SubscribeMethod with, ParameterModel parameter)
    {
        if (parameter.Role is ParameterRole.Inferred or ParameterRole.Argument && parameters.ArgumentNamed(parameter.ClrName) is { } argument)
        {
            return argument.Type.Equals(parameter.Type)
                ? argument.Value
                : Fail(field, $"the parameter \"{parameter.ClrName}\" of {with.ClrName} is of another type than the argument");
        }

        var loaders = parameters.DataLoaders.Count;
        var value = parameter.Role is ParameterRole.EventMessage ? null : parameters.Bind(parameter);
        return parameter.Role is ParameterRole.EventMessage || parameters.DataLoaders.Count > loaders
            ? Fail(field, $"the parameter \"{parameter.ClrName}\" of {with.ClrName} cannot be had before there is an event")
            : value;
    }

    private string? Fail(MemberModel field, string fault)
    {
        report(DiagnosticModel.Create(Rules.Subscription, field.Annotations.Location, field.ClrName, fault));
        return null;
    }

    /// <summary>Text inside of an interpolated string.</summary>
    private static string Literal(string text)
    {
        var literal = CodeWriter.Literal(text);
        return literal.Substring(1, literal.Length - 2).Replace("{", "{{").Replace("}", "}}");
    }
}
