using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using GraphQLBackend.GraphQL.Compilation;
using GraphQLBackend.GraphQL.Types;

namespace GraphQLBackend.GraphQL.Execution;

/// <summary>Completes an interface or union: ResolveAbstractType (specification 6.4.3), then the branch of that object type.</summary>
internal sealed class AbstractCompleter<T> : ValueCompleter<T>
    where T : class?
{
    private readonly NamedType _type;
    private readonly Func<object, string?>? _resolveType;
    private readonly FrozenDictionary<Type, ObjectCompleter<T>> _byRuntimeType;
    private readonly FrozenDictionary<string, ObjectCompleter<T>> _byName;

    private AbstractCompleter(NamedType type, Func<object, string?>? resolveType, IReadOnlyList<(ObjectType Type, ObjectCompleter<T> Branch)> branches)
    {
        _type = type;
        _resolveType = resolveType;
        _byName = branches.ToFrozenDictionary(static branch => branch.Type.Name, static branch => branch.Branch, StringComparer.Ordinal);
        _byRuntimeType = resolveType is null
            ? branches.ToFrozenDictionary(static branch => branch.Type.RuntimeType, static branch => branch.Branch)
            : FrozenDictionary<Type, ObjectCompleter<T>>.Empty;
        RequiresColumns = branches.Any(static branch => branch.Branch.RequiresColumns);
    }

    public override bool RequiresColumns { get; }

    public static AbstractCompleter<T> Create(SelectionCompiler compiler, NamedType type, FieldSelection selection)
    {
        var branches = compiler.Schema.GetPossibleTypes(type)
            .Select(possible => (possible, possible.CreateBranch<T>(compiler, selection)))
            .ToList();
        var resolveType = type is InterfaceType contract ? contract.ResolveType : ((UnionType)type).ResolveType;
        return new AbstractCompleter<T>(type, resolveType, branches);
    }

    public override bool Complete(OperationContext context, T value)
    {
        if (value is null)
        {
            context.Output.WriteNull();
            return true;
        }

        return TryResolve(value, out var branch, out var fault) ? branch.Complete(context, value) : context.Fail(fault);
    }

    public override void Collect(OperationContext context, T value)
    {
        if (value is not null && TryResolve(value, out var branch, out _))
        {
            branch.Collect(context, value);
        }
    }

    public override void Skip(OperationContext context, T value)
    {
        if (value is not null && TryResolve(value, out var branch, out _))
        {
            branch.Skip(context, value);
        }
    }

    public override void AddSets(List<SetPlan> sets)
    {
        foreach (var branch in _byName.Values)
        {
            branch.AddSets(sets);
        }
    }

    private bool TryResolve([DisallowNull] T value, [NotNullWhen(true)] out ObjectCompleter<T>? branch, [NotNullWhen(false)] out Exception? fault)
    {
        branch = null;
        fault = null;
        try
        {
            branch = Branch(value);
        }
        catch (Exception exception)
        {
            fault = exception;
        }

        fault ??= branch is null ? new InvalidOperationException($"A value of type {value.GetType()} is no possible type of \"{_type.Name}\".") : null;
        return fault is null;
    }

    private ObjectCompleter<T>? Branch([DisallowNull] T value)
    {
        return _resolveType is null
            ? _byRuntimeType.GetValueOrDefault(value.GetType())
            : _resolveType(value) is { } name ? _byName.GetValueOrDefault(name) : null;
    }
}
