using GraphQLBackend.Domain.Products;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GraphQLBackend.Persistence.Configurations;

/// <summary>Stores an ASIN as its ten characters.</summary>
internal sealed class AsinConverter() : ValueConverter<Asin, string>(
    asin => asin.Value,
    text => Asin.Parse(text));
