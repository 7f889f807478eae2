using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.Language;
using GraphQLBackend.GraphQL.Tests.Validation;
using GraphQLBackend.GraphQL.Validation;

namespace GraphQLBackend.GraphQL.Tests.Compilation;

/// <summary>What validation lets pass, as the reference implementation does, but the specification refuses before anything runs.</summary>
public sealed class RefusedLiteralTests
{
    [Theory]
    [InlineData("{ arguments { floatArgField(floatArg: 1e400) } }", "Float cannot represent a value that is not a finite number.")]
    [InlineData("query($f: Float = -1e400) { arguments { floatArgField(floatArg: $f) } }", "Float cannot represent a value that is not a finite number.")]
    public void Compile_Should_RefuseTheRequest_When_ALiteralCannotBeCoerced(string document, string message)
    {
        // arrange
        Assert.Empty(DocumentValidator.Validate(SpecificationSchema.Instance, Utf8GraphQLParser.Parse(document)));

        // act
        var exception = Assert.Throws<GraphQLException>(() => SpecificationSchema.Instance.Compile(document));

        // assert
        var error = Assert.Single(exception.Errors);
        Assert.Equal(message, error.Message);
        Assert.Equal(ErrorCodes.ValidationFailed, error.Code);
    }

    [Fact]
    public void Compile_Should_Accept_When_AFloatIsFinite() =>
        Assert.NotNull(SpecificationSchema.Instance.Compile("{ arguments { floatArgField(floatArg: 1e308) } }"));
}
