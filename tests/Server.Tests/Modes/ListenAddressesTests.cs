using GraphQLBackend.Server.Configuration;
using GraphQLBackend.Server.Modes;
using Microsoft.Extensions.Configuration;

namespace GraphQLBackend.Server.Tests.Modes;

public sealed class ListenAddressesTests
{
    [Theory]
    [InlineData("urls", "http://localhost:8080")]
    [InlineData("urls", "http://LOCALHOST:8080;https://127.0.0.1:8443")]
    [InlineData("urls", "http://[::1]:8080")]
    [InlineData("urls", "http://127.8.8.8:1")]
    [InlineData("urls", "")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://localhost:8080")]
    public void RefuseNonLoopback_Should_Accept_When_OnlyThisMachineCanCall(string key, string value) =>
        Read((key, value)).ThrowIfRefused();

    [Theory]
    [InlineData("urls", "http://0.0.0.0:8080", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://*:8080", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://+:8080", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://[::]:8080", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://localhost.example.com:80", "ASPNETCORE_URLS")]
    [InlineData("urls", "http://127.0.0.1:80;http://10.0.0.1:80", "ASPNETCORE_URLS")]
    [InlineData("http_ports", "8080", "ASPNETCORE_HTTP_PORTS")]
    [InlineData("https_ports", "8443", "ASPNETCORE_HTTPS_PORTS")]
    [InlineData("Kestrel:Endpoints:Http:Url", "http://0.0.0.0:8080", "Kestrel:Endpoints:Http")]
    public void RefuseNonLoopback_Should_NameTheSetting_When_OthersCouldCall(string key, string value, string name)
    {
        // arrange
        var reader = Read((key, value));

        // act
        var fault = Assert.Throws<ConfigurationFaultException>(reader.ThrowIfRefused);

        // assert
        Assert.Equal(name, Assert.Single(fault.Faults).Name);
    }

    [Fact]
    public void RefuseNonLoopback_Should_IgnoreBarePorts_When_AnAddressIsGiven() =>
        Read(("http_ports", "8080"), ("urls", "http://localhost:8080")).ThrowIfRefused();

    private static VariableReader Read(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)))
            .Build();
        var reader = new VariableReader(configuration);
        ListenAddresses.RefuseNonLoopback(configuration, reader);
        return reader;
    }
}
