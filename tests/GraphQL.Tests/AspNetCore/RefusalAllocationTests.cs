using GraphQLBackend.GraphQL.AspNetCore;
using GraphQLBackend.GraphQL.PersistedOperations;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Xunit.Abstractions;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>Refusals that anybody can ask for by the thousand are bytes made once.</summary>
public sealed class RefusalAllocationTests(ITestOutputHelper output) : IAsyncLifetime
{
    private const int Rounds = 1_000;

    // In a debug build every asynchronous method on the way makes an object.
#if DEBUG
    private const long MaxBytesOfWriting = 200;
    private const long MaxBytes = 800;
#else
    private const long MaxBytesOfWriting = 0;
    private const long MaxBytes = 240;
#endif

    private readonly WebApplication _app = CreateApplication();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _app.DisposeAsync();

    [Fact]
    public void Write_Should_AllocateNothing_When_TheAnswerIsConstant()
    {
        // arrange
        var context = CreateContext("GET", "");

        // act
        var allocated = Measure(() => Finish(ResponseWriter.WriteAsync(context, HttpFaults.UnknownOperation, ResponseMediaType.Json, GraphQLHttpProfile.Audit)));

        // assert
        output.WriteLine($"{allocated} bytes");
        Assert.InRange(allocated, 0, MaxBytesOfWriting);
    }

    /// <summary>The limit leaves no room for an error: to build and write one takes 600 bytes.</summary>
    [Theory]
    [InlineData("GET", "?op=Unknown", null, null, 404)]
    [InlineData("GET", "?documentId=0000000000000000000000000000000000000000000000000000000000000000", null, null, 404)]
    [InlineData("GET", "?query=%7Bhello%7D", null, null, 400)]
    [InlineData("GET", "", null, null, 400)]
    [InlineData("PUT", "", null, null, 405)]
    [InlineData("GET", "?op=Hello", "image/png", null, 406)]
    [InlineData("POST", "", null, "text/plain", 415)]
    [InlineData("POST", "", null, "application/json", 413)]
    public void Handle_Should_BuildNoError_When_TheRefusalIsConstant(string method, string query, string? accept, string? contentType, int status)
    {
        // arrange
        var context = CreateContext(method, query);
        context.Request.Headers.Accept = accept;
        context.Request.ContentType = contentType;
        context.Request.ContentLength = status == 413 ? 1_000_000 : null;
        var handler = _app.Services.GetRequiredService<GraphQLHttpHandler>();

        // act
        var reading = method == "GET" && accept is null ? Measure(() => Assert.Null(QueryStringReader.Read(query, new GraphQLHttpRequest(new OperationCarriers())))) : 0;
        var allocated = Measure(() => Finish(new ValueTask(handler.HandleAsync(context, new OperationCarriers()))));

        // assert
        output.WriteLine($"{allocated} bytes, of which {reading} for reading the query string");
        Assert.Equal(status, context.Response.StatusCode);
        Assert.InRange(allocated - reading, 0, MaxBytes);
    }

    private static long Measure(Action action)
    {
        for (var round = 0; round < Rounds; round++)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var round = 0; round < Rounds; round++)
        {
            action();
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / Rounds;
    }

    private static void Finish(ValueTask task)
    {
        Assert.True(task.IsCompletedSuccessfully);
        task.GetAwaiter().GetResult();
    }

    private static DefaultHttpContext CreateContext(string method, string query) => new()
    {
        Request = { Method = method, QueryString = new QueryString(query) },
        Response = { Body = Stream.Null },
    };

    private static WebApplication CreateApplication()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddGraphQL()
            .ConfigureSchema(static schema => TestSchema.Configure(schema))
            .AddPersistedOperations(new PersistedOperationOptions { Folder = Path.GetTempPath() })
            .AddHttpTransport();
        return builder.Build();
    }
}
