using System.Globalization;
using System.Text;
using GraphQLBackend.GraphQL.Generator.Models;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphQLBackend.GraphQL.Generator.Reading;

/// <summary>Turns defaults of C# into literals of GraphQL. Null is no default, as in HotChocolate.</summary>
internal static class DefaultReader
{
    /// <summary>The default of a parameter; <paramref name="fault"/> says why it cannot be expressed.</summary>
    public static DefaultModel? Read(IParameterSymbol parameter, out string? fault)
    {
        fault = null;
        if (parameter.Attribute("DefaultValue") is { } attribute)
        {
            return Read(attribute.ConstructorArguments[0], out fault);
        }

        return parameter.HasExplicitDefaultValue ? Scalar(parameter.ExplicitDefaultValue, parameter.Type, out fault) : null;
    }

    /// <summary>The default of a property: its attribute, or its initializer.</summary>
    public static DefaultModel? Read(IPropertySymbol property, Compilation compilation, CancellationToken cancellationToken, out string? fault)
    {
        fault = null;
        if (property.Attribute("DefaultValue") is { } attribute)
        {
            return Read(attribute.ConstructorArguments[0], out fault);
        }

        var initializer = property.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(cancellationToken))
            .OfType<PropertyDeclarationSyntax>()
            .Select(static syntax => syntax.Initializer?.Value)
            .FirstOrDefault();
        return initializer is null ? null : Read(initializer, property.Type, compilation, cancellationToken, out fault);
    }

    private static DefaultModel? Read(ExpressionSyntax initializer, ITypeSymbol type, Compilation compilation, CancellationToken cancellationToken, out string? fault)
    {
        fault = null;
        var expression = initializer is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed
            ? suppressed.Operand
            : initializer;
        if (expression is CollectionExpressionSyntax { Elements.Count: 0 })
        {
            return new DefaultModel(IsList: true, EquatableArray<DefaultItem>.Empty);
        }

        if (expression.IsKind(SyntaxKind.NullLiteralExpression) || expression.IsKind(SyntaxKind.DefaultLiteralExpression))
        {
            return null;
        }

        var constant = compilation.GetSemanticModel(expression.SyntaxTree).GetConstantValue(expression, cancellationToken);
        if (constant.HasValue)
        {
            return Scalar(constant.Value, type, out fault);
        }

        fault = "it is not a constant";
        return null;
    }

    private static DefaultModel? Read(TypedConstant constant, out string? fault)
    {
        fault = null;
        if (constant.Kind != TypedConstantKind.Array)
        {
            return constant.IsNull ? null : Scalar(constant.Value, constant.Type!, out fault);
        }

        var items = new List<DefaultItem>();
        foreach (var value in constant.Values)
        {
            if (Item(value.Value, value.Type!, out fault) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new DefaultModel(IsList: true, items.ToEquatableArray());
    }

    private static DefaultModel? Scalar(object? value, ITypeSymbol type, out string? fault)
    {
        fault = null;
        return value is not null && Item(value, type, out fault) is { } item
            ? new DefaultModel(IsList: false, new[] { item }.ToEquatableArray())
            : null;
    }

    private static DefaultItem? Item(object? value, ITypeSymbol type, out string? fault)
    {
        fault = null;
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
        {
            type = nullable.TypeArguments[0];
        }

        if (type.TypeKind == TypeKind.Enum)
        {
            var member = type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, value));
            fault = member is null ? "it is no value of the enum" : null;
            return member is null ? null : new DefaultItem(member.Attribute("GraphQLName").Text() ?? Names.OfEnumValue(member.Name), member.Name);
        }

        var literal = value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            string text => Quote(text),
            double number => Number(number),
            float number => Number(number),
            sbyte or byte or short or ushort or int or uint or long or ulong or decimal => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
            _ => null,
        };
        fault = literal is null ? $"there is no literal for {value}" : null;
        return literal is null ? null : new DefaultItem(literal, null);
    }

    private static string? Number(double number)
    {
        return double.IsNaN(number) || double.IsInfinity(number) ? null : number.ToString("R", CultureInfo.InvariantCulture).Replace("E+", "E");
    }

    private static string Quote(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' or '\\' => quoted.Append('\\').Append(c),
                < ' ' => quoted.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
                _ => quoted.Append(c),
            };
        }

        return quoted.Append('"').ToString();
    }
}
