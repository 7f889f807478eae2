using GraphQLBackend.GraphQL.Execution;
using GraphQLBackend.GraphQL.PersistedOperations;
using GraphQLBackend.GraphQL.Tests.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.PersistedOperations;

public sealed class FreeFormDocumentsTests
{
    private readonly FreeFormDocuments _documents = new(new DocumentCompiler(TestSchema.Create()));

    [Fact]
    public void Get_Should_CompileOnce_When_ManyAskAtTheSameTime()
    {
        // act
        var operations = new object[64];
        Parallel.For(0, operations.Length, i => operations[i] = _documents.Get("query A { hello } query B { hello }").Compile("B"));

        // assert
        Assert.Single(operations.Distinct());
    }

    [Fact]
    public void Get_Should_KeepABoundedNumber_When_EveryTextIsNew()
    {
        // act
        var first = _documents.Get("{ a0: hello }");
        for (var i = 0; i < 3 * FreeFormDocuments.Capacity; i++)
        {
            _documents.Get($"{{ a{i}: hello }}");
        }

        // assert
        Assert.Equal(FreeFormDocuments.Capacity, _documents.Count);
        Assert.NotSame(first, _documents.Get("{ a0: hello }"));
    }

    [Fact]
    public void Get_Should_KeepWhatIsUsed_When_OthersComeAndGo()
    {
        // arrange
        var favourite = _documents.Get("{ hello }");

        // act
        for (var i = 0; i < 3 * FreeFormDocuments.Capacity; i++)
        {
            _documents.Get($"{{ a{i}: hello }}");
            _documents.Get("{ hello }");
        }

        // assert
        Assert.Same(favourite, _documents.Get("{ hello }"));
    }

    [Fact]
    public void Get_Should_KeepNothing_When_TheDocumentIsFaulty()
    {
        // act
        var document = _documents.Get("{");

        // assert
        Assert.Equal(ErrorCodes.ParseFailed, Assert.Single(document.Errors).Code);
        Assert.Equal(0, _documents.Count);
    }

    [Fact]
    public void Compile_Should_Throw_When_NoOperationFits()
    {
        // arrange
        var document = _documents.Get("query A { hello }");

        // act & assert
        Assert.Equal(ErrorCodes.OperationResolutionFailure, Assert.Throws<GraphQLException>(() => document.Compile("B")).Errors[0].Code);
        Assert.Null(document.TypeOf("B"));
    }
}
