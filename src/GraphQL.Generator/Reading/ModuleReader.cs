using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Reads the attributes of the assembly and of those it references.</summary>
internal static class ModuleReader
{
    public static ModuleModel Read(Compilation compilation, CancellationToken cancellationToken)
    {
        var own = compilation.Assembly.GetAttributes();
        var bindings = new List<ScalarBinding>(Bindings(own));
        var knownTypes = new List<KnownType>();
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static name => name.Name == AnnotationNames.Assembly)))
            {
                var attributes = assembly.GetAttributes();
                bindings.AddRange(Bindings(attributes));
                knownTypes.AddRange(KnownTypes(attributes));
            }
        }

        return new ModuleModel(
            own.FirstOrDefault(static attribute => attribute.Is("Module")).Text(),
            bindings.ToEquatableArray(),
            knownTypes.ToEquatableArray());
    }

    private static IEnumerable<ScalarBinding> Bindings(IEnumerable<AttributeData> attributes) =>
        attributes.Where(static attribute => attribute.Is("BindRuntimeType`1"))
            .Select(static attribute => new ScalarBinding(attribute.AttributeClass!.TypeArguments[0].ToSource(), attribute.Text() ?? string.Empty));

    private static IEnumerable<KnownType> KnownTypes(IEnumerable<AttributeData> attributes)
    {
        foreach (var attribute in attributes.Where(static attribute => attribute.Is("DeclaredType")))
        {
            var arguments = attribute.ConstructorArguments;
            if (arguments.Length == 3 && arguments[0].Value is ITypeSymbol type && arguments[1].Value is string name)
            {
                yield return new KnownType(type.ToSource(), name, ScalarReader.RuntimeType(type)?.ToSource(), arguments[2].Texts().ToEquatableArray());
            }
        }
    }
}
