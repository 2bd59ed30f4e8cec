using System.Text.Json;
using Amazon.CodePipeline.Model;
using Amazon.IdentityManagement.Model;
using StandIns.Tests.Wire;

namespace StandIns.Tests.Clients;

public sealed class PaginatorTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_list_is_read_whole_page_by_page()
    {
        await using var server = await LoopbackServer.StartAsync(request => Answer.Json(
            JsonDocument.Parse(request.Body).RootElement.TryGetProperty("nextToken", out var token)
                ? $$"""{"pipelines":[{"name":"third"}]{{(token.GetString() == "t1" ? ",\"nextToken\":\"t2\"" : "")}}}"""
                : """{"pipelines":[{"name":"first"},{"name":"second"}],"nextToken":"t1"}"""));
        using var client = server.CodePipeline();
        var names = new List<string?>();
        await foreach (var pipeline in client.Paginators.ListPipelines(new ListPipelinesRequest { MaxResults = 2 }).Pipelines.WithCancellation(Cancellation))
            names.Add(pipeline.Name);
        Assert.Equal(["first", "second", "third", "third"], names);
        Assert.Equal(3, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains("\"maxResults\":2", request.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Empty_pages_and_markers_are_passed_through()
    {
        await using var server = await LoopbackServer.StartAsync(request => Answer.Xml(
            $"<R><ListRolesResult>{(request.Text.Contains("Marker=m", StringComparison.Ordinal) ? "<Roles/>" : "<Marker>m</Marker>")}</ListRolesResult></R>"));
        using var client = server.Iam();
        await foreach (var role in client.Paginators.ListRoles(new ListRolesRequest()).Roles.WithCancellation(Cancellation))
            Assert.Fail($"no page has {role.RoleName}");
        Assert.Equal(2, server.Requests.Count);
    }

    [Fact]
    public async Task A_paginator_is_read_once()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var client = server.CodePipeline();
        var paginator = client.Paginators.ListPipelines(new ListPipelinesRequest());
        await foreach (var page in paginator.Responses.WithCancellation(Cancellation))
            Assert.Null(page.Pipelines);
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var page in paginator.Responses.WithCancellation(Cancellation))
                Assert.Fail($"read again: {page}");
        });
    }
}
