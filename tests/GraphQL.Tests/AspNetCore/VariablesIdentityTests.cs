using System.Text;
using GraphQLBackend.GraphQL.AspNetCore;

namespace GraphQLBackend.GraphQL.Tests.AspNetCore;

/// <summary>No variables are one thing, however they are said: what is cached or hashed by them must not see a difference.</summary>
public sealed class VariablesIdentityTests
{
    [Theory]
    [InlineData("""{"id":"x"}""")]
    [InlineData("""{"id":"x","variables":null}""")]
    [InlineData("""{"id":"x","variables":{}}""")]
    [InlineData("""{"id":"x","variables": { } }""")]
    public void ReadBody_Should_LeaveNoVariables_When_ThereAreNone(string body)
    {
        // arrange
        var request = new GraphQLHttpRequest(new OperationCarriers());

        // act
        var fault = JsonRequestReader.ReadBody(Encoding.UTF8.GetBytes(body), request);

        // assert
        Assert.Null(fault);
        Assert.Equal(0, request.Variables.Length);
    }

    [Theory]
    [InlineData("?id=x")]
    [InlineData("?id=x&variables")]
    [InlineData("?id=x&variables=")]
    [InlineData("?id=x&variables=null")]
    [InlineData("?id=x&variables={}")]
    [InlineData("?id=x&variables=%7B%20%7D")]
    [InlineData("?op=x&variables=+{}+")]
    public void Read_Should_LeaveNoVariables_When_ThereAreNone(string query)
    {
        // arrange
        var request = new GraphQLHttpRequest(new OperationCarriers());

        // act
        var fault = QueryStringReader.Read(query, request);

        // assert
        Assert.Null(fault);
        Assert.Equal(0, request.Variables.Length);
    }
}
