using GraphQLBackend.Domain.Naming;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>Stores an enum as its upper-case schema name: <c>InStock</c> is <c>IN_STOCK</c>.</summary>
internal sealed class SchemaNameConverter<TEnum>() : ValueConverter<TEnum, string>(
    value => SchemaName.Of(value),
    name => SchemaName.Parse<TEnum>(name))
    where TEnum : struct, Enum;
