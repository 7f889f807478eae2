using GraphQLBackend.Benchmarks.Http;

return await BenchCommand.Create().Parse(args).InvokeAsync();
