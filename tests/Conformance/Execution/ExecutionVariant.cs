using GraphQLBackend.Conformance.Model;
using GraphQLBackend.GraphQL.Types.Sdl;

namespace GraphQLBackend.Conformance.Execution;

/// <summary>One way of running the cases.</summary>
/// <param name="CreateResolver">How fields are resolved.</param>
/// <param name="Door">How the document becomes an operation.</param>
/// <param name="DisguisesVariables">Whether variables have white space wherever JSON allows it and all characters of strings escaped.</param>
internal sealed record ExecutionVariant(
    Func<IUntypedResolver> CreateResolver, DocumentDoor Door = DocumentDoor.Compiler, bool DisguisesVariables = false)
{
    private static readonly Dictionary<string, ExecutionVariant> s_byName = new()
    {
        ["at once"] = new(static () => new ModelResolver()),
        ["mixed a"] = new(static () => new WaitingModelResolver("a")),
        ["mixed b"] = new(static () => new WaitingModelResolver("b")),
        ["mixed c"] = new(static () => new WaitingModelResolver("c")),
        ["completed tasks"] = new(static () => new WaitingModelResolver("d", ModelWait.Nothing)),
        ["other threads"] = new(static () => new WaitingModelResolver("e", ModelWait.Thread)),
        ["loaders"] = new(static () => new WaitingModelResolver("f", ModelWait.Loader)),
        ["threads and loaders"] = new(static () => new WaitingModelResolver("g", ModelWait.ThreadAndLoader)),
        ["two loaders"] = new(static () => new WaitingModelResolver("h", ModelWait.TwoLoaders)),
        ["delayed loaders"] = new(static () => new WaitingModelResolver("i", ModelWait.Delayed)),
        ["disguised variables"] = new(static () => new ModelResolver(), DisguisesVariables: true),
        ["free-form"] = new(static () => new ModelResolver(), DocumentDoor.FreeForm),
        ["registered"] = new(static () => new WaitingModelResolver("j"), DocumentDoor.Registered, DisguisesVariables: true),
    };

    public static ExecutionVariant Get(string name) => s_byName[name];
}
