using System.Text.Json.Nodes;
using Amazon.CodePipeline.Model;

namespace StandIns.Tests.Wire;

/// <summary>UpdatePipeline replaces the whole structure: what AWS adds to it after this version must survive Get, change and Update.</summary>
public sealed class UnknownMembersTests
{
    private const string Declaration = """
        {
          "name": "p", "roleArn": "arn:aws:iam::123456789012:role/r", "version": 3, "newTop": { "deep": [1, "two", null] },
          "artifactStore": { "type": "S3", "location": "b", "newStore": true },
          "stages": [ { "name": "Source", "newStage": 1.5, "actions": [ {
            "name": "A", "newAction": "x",
            "actionTypeId": { "category": "Source", "owner": "AWS", "provider": "CodeCommit", "version": "1", "newType": [] },
            "outputArtifacts": [ { "name": "o", "newArtifact": {} } ], "configuration": { "BranchName": "main" } } ],
            "onFailure": { "result": "ROLLBACK", "newFailure": 7 } } ],
          "triggers": [ { "providerType": "CodeStarSourceConnection", "gitConfiguration": { "sourceActionName": "A", "newGit": "y",
            "push": [ { "branches": { "includes": [ "main" ], "newFilter": 1 } } ] } } ]
        }
        """;

    [Fact]
    public async Task Members_that_this_version_does_not_know_survive_an_update()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Json($$"""{ "pipeline": {{Declaration}} }"""));
        using var client = server.CodePipeline();
        var pipeline = (await client.GetPipelineAsync(new GetPipelineRequest { Name = "p" }, TestContext.Current.CancellationToken)).Pipeline!;
        pipeline.RoleArn = "arn:aws:iam::123456789012:role/other";
        await client.UpdatePipelineAsync(new UpdatePipelineRequest { Pipeline = pipeline }, TestContext.Current.CancellationToken);

        var expected = JsonNode.Parse(Declaration)!.AsObject();
        expected["roleArn"] = "arn:aws:iam::123456789012:role/other";
        var sent = JsonNode.Parse(server.Requests[^1].Text)!["pipeline"];
        Assert.True(JsonNode.DeepEquals(expected, sent), sent!.ToJsonString());
    }
}
