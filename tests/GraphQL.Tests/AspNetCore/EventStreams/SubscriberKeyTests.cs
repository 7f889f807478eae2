using System.Net;
using System.Security.Claims;
using GraphQLBackend.GraphQL.AspNetCore.EventStreams;
using Microsoft.AspNetCore.Http;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore.EventStreams;

public sealed class SubscriberKeyTests
{
    [Theory]
    [InlineData("192.0.2.1", "address 192.0.2.1")]
    [InlineData("::ffff:192.0.2.1", "address 192.0.2.1")]
    [InlineData("2001:db8:1:2:3:4:5:6", "address 2001:db8:1:2::")]
    public void Of_Should_TakeTheNetwork_When_CallerIsAnonymous(string address, string key) =>
        Assert.Equal(key, SubscriberKey.Of(new DefaultHttpContext { Connection = { RemoteIpAddress = IPAddress.Parse(address) } }));

    [Theory]
    [InlineData("user t1 u1", "sub", "u1", "tid", "t1")]
    [InlineData("user t1 u1", "sub", "u1", "org_id", "t1")]
    [InlineData("user  u1", ClaimTypes.NameIdentifier, "u1")]
    [InlineData("user  local", ClaimTypes.Name, "local")]
    public void Of_Should_TakeTenantAndSubject_When_CallerIsKnown(string key, params string[] claims)
    {
        var identity = new ClaimsIdentity(claims.Chunk(2).Select(static pair => new Claim(pair[0], pair[1])), "test");

        Assert.Equal(key, SubscriberKey.Of(new DefaultHttpContext { User = new ClaimsPrincipal(identity) }));
    }
}
