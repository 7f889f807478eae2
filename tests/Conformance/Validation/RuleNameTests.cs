using GraphQLBackend.Conformance.Corpora;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.Conformance.Validation;

public sealed class RuleNameTests
{
    [Fact]
    public void Rules_Should_BearTheNamesOfTheReference()
    {
        var expected = Corpus.Atlas.ReadObject("rules.json").Select(static rule => rule.Key);

        var rules = typeof(ValidationRule).Assembly.GetTypes()
            .Where(static type => type.IsSubclassOf(typeof(ValidationRule)) && type.Namespace!.EndsWith(".Rules", StringComparison.Ordinal))
            .Select(static type => type.Name);

        Assert.Equal(expected.Order(), rules.Order());
    }
}
