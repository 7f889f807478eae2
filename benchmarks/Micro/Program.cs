using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GraphQLBackend.Testing;

// In this process: the default would write and restore a project of its own, whose packages the central versions do not know.
var config = DefaultConfig.Instance
    .WithArtifactsPath(RepositoryFolder.PathOf("artifacts/benchmarks"))
    .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
