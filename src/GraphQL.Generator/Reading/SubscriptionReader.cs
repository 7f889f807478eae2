using GraphQLBackend.GraphQL.Generator.Diagnostics;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads classes with <c>[SubscriptionType]</c>. Methods that others name by <c>With</c> are no fields.</summary>
internal sealed class SubscriptionReader
{
    private static readonly string[] s_fullModes = ["EndStream", "DropOldest", "DropNewest", "DropWrite"];

    private readonly INamedTypeSymbol _type;
    private readonly Compilation _compilation;
    private readonly DiagnosticBag _diagnostics = new();

    private SubscriptionReader(INamedTypeSymbol type, Compilation compilation)
    {
        _type = type;
        _compilation = compilation;
    }

    public static DeclarationResult Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellationToken) =>
        new SubscriptionReader((INamedTypeSymbol)context.TargetSymbol, context.SemanticModel.Compilation).Read(cancellationToken);

    private DeclarationResult Read(CancellationToken cancellationToken)
    {
        if (!ObjectReader.CheckStaticPartial(_type, _diagnostics))
        {
            return new DeclarationResult(null, _diagnostics.ToEquatableArray());
        }

        var fields = new List<MemberModel>();
        var sources = new HashSet<string?>(_type.GetMembers().Select(static member => With(member)));
        foreach (var member in ObjectReader.Members(_type).Where(member => !sources.Contains(member.Name)))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (ReadField(member) is { } field)
            {
                fields.Add(field);
            }
        }

        var root = ObjectReader.Empty(_type, AnnotationNames.RootValue, "Subscription");
        return new DeclarationResult(
            fields.Count == 0 ? null : root with { Description = _type.Attribute("GraphQLDescription").Text(), Members = fields.ToEquatableArray() },
            _diagnostics.ToEquatableArray());
    }

    private MemberModel? ReadField(ISymbol member)
    {
        if (member is not IMethodSymbol method || method.Attribute("Subscribe") is not { } subscribe)
        {
            return Fail(member, "it is no method with [Subscribe]");
        }

        var field = MemberReader.Read(method, _type.ToSource(), parent: null, _compilation, _diagnostics);
        var subscription = ReadSubscription(method, subscribe);
        return field is null || subscription is null ? null : AuthorizeReader.AddTo(field, method, _type) with
        {
            Subscription = subscription,
            Annotations = method.Attribute("GraphQLName") is null
                ? field.Annotations with { GraphQLName = Names.OfSubscription(method.Name, field.Await != AwaitKind.None) }
                : field.Annotations,
        };
    }

    private SubscriptionModel? ReadSubscription(IMethodSymbol method, AttributeData subscribe)
    {
        var messages = method.Parameters.Where(static parameter => parameter.Attribute("EventMessage") is not null).ToList();
        var topic = method.Attribute("Topic").Text();
        if (messages.Count > 1)
        {
            Fail(method, "it has more than one [EventMessage]");
            return null;
        }

        var message = messages.FirstOrDefault()?.Type;
        if (With(method) is { } with)
        {
            if (topic is not null)
            {
                Fail(method, $"{with} subscribes, so that [Topic] has no meaning");
                return null;
            }

            return ReadSource(method, with, message) is { } source ? new SubscriptionModel(string.Empty, string.Empty, 0, null, source) : null;
        }

        if ((subscribe.Named<ITypeSymbol>("MessageType") ?? message) is not { } type)
        {
            Fail(method, "nothing says what its messages are: add an [EventMessage] parameter or MessageType");
            return null;
        }

        return IsMessage(method, type, message)
            ? new SubscriptionModel(topic ?? method.Name, type.ToSource(), subscribe.Named<int>("BufferCapacity"), FullMode(subscribe), With: null)
            : null;
    }

    private SubscribeMethod? ReadSource(IMethodSymbol method, string with, ITypeSymbol? message)
    {
        var candidates = _type.GetMembers(with).OfType<IMethodSymbol>().ToList();
        if (candidates.Count != 1 || candidates[0] is not { IsStatic: true, IsGenericMethod: false, DeclaredAccessibility: Accessibility.Public or Accessibility.Internal } source)
        {
            Fail(method, $"With must name one static method of {_type.Name} that is public or internal");
            return null;
        }

        var (stream, await) = TypeReader.Await(source.ReturnType);
        var isSequence = stream?.IsDefinition("System.Collections.Generic.IAsyncEnumerable<T>") == true;
        if (!isSequence && stream?.IsDefinition(AnnotationNames.SourceStream) != true)
        {
            Fail(method, $"{with} must return ISourceStream<T> or IAsyncEnumerable<T>, or a task of one");
            return null;
        }

        return IsMessage(method, ((INamedTypeSymbol)stream!).TypeArguments[0], message)
            ? new SubscribeMethod(
                _type.ToSource(), source.Name, await, isSequence,
                source.Parameters.Select(parameter => ParameterReader.Read(parameter, parent: null, _compilation, _diagnostics)).ToEquatableArray())
            : null;
    }

    private bool IsMessage(IMethodSymbol method, ITypeSymbol type, ITypeSymbol? parameter)
    {
        if (parameter is null || _compilation.ClassifyConversion(type, parameter) is { IsIdentity: true } or { IsImplicit: true, IsReference: true })
        {
            return true;
        }

        Fail(method, $"its messages are of type {type.ToSource()}, which its [EventMessage] parameter does not accept");
        return false;
    }

    private MemberModel? Fail(ISymbol member, string fault)
    {
        _diagnostics.Add(Rules.Subscription, member, MemberReader.Display(member), fault);
        return null;
    }

    private static string? With(ISymbol member) => member.Attribute("Subscribe")?.Named<string>("With");

    private static string? FullMode(AttributeData subscribe) =>
        subscribe.NamedArguments.Where(static argument => argument.Key == "BufferFullMode").Select(static argument => s_fullModes[(int)argument.Value.Value!]).FirstOrDefault();
}
