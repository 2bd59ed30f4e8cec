using System.Text.Json.Nodes;
using LocalAws.Tests.Testing;

namespace LocalAws.Tests.CloudFormation;

/// <summary>A custom action type of a stack: a new version takes the place of the old one.</summary>
public class CustomActionTypeTests
{
    private const string Template = """
        Parameters: {Release: {Type: String, Default: '1'}, Team: {Type: String, Default: build}}
        Resources:
          Packer:
            Type: AWS::CodePipeline::CustomActionType
            Properties:
              Category: Build
              Provider: Packer
              Version: !Ref Release
              InputArtifactDetails: {MinimumCount: 1, MaximumCount: 1}
              OutputArtifactDetails: {MinimumCount: 0, MaximumCount: 1}
              Settings: {EntityUrlTemplate: 'https://packer.example/{Config:ProjectName}'}
              ConfigurationProperties: [{Name: ProjectName, Required: true, Key: true, Secret: false, Queryable: true, Type: String}]
              Tags: [{Key: team, Value: !Ref Team}]
        Outputs: {Id: {Value: !Ref Packer}}
        """;

    [Fact]
    public async Task It_is_made_tagged_replaced_and_deleted()
    {
        await using var aws = await TestAws.StartAsync();
        var client = new StackClient(aws);
        var stack = await client.CreateAsync("demo", Template);
        Assert.Equal(("CREATE_COMPLETE", "Build/Packer/1"), ((string?)stack["StackStatus"], (string?)StackClient.Outputs(stack)["Id"]));
        Assert.True((bool)Assert.Single(await TypesAsync(client))!["actionConfigurationProperties"]![0]!["queryable"]!);

        Assert.Equal("UPDATE_COMPLETE", (string?)(await client.UpdateAsync("demo", Template, With(("Team", "release"))))["StackStatus"]);
        var tags = await client.SendAsync("ListTagsForResource", new() { ["resourceArn"] = "arn:aws:codepipeline:us-east-1:123456789012:actiontype:Custom/Build/Packer/1" }, "codepipeline");
        Assert.Contains(tags["tags"]!.AsArray(), tag => (string?)tag!["value"] == "release");

        Assert.Equal("UPDATE_COMPLETE", (string?)(await client.UpdateAsync("demo", Template, With(("Team", "release"), ("Release", "2"))))["StackStatus"]);
        Assert.Equal("2", (string?)Assert.Single(await TypesAsync(client))!["id"]!["version"]);

        Assert.Equal("DELETE_COMPLETE", (string?)(await client.DeleteAsync("demo"))["StackStatus"]);
        Assert.Empty(await TypesAsync(client));
    }

    private static JsonObject With(params (string, string)[] parameters) => new() { ["Parameters"] = StackClient.Parameters(parameters) };

    private static async Task<JsonArray> TypesAsync(StackClient client) =>
        (await client.SendAsync("ListActionTypes", new() { ["actionOwnerFilter"] = "Custom" }, "codepipeline"))["actionTypes"]!.AsArray();
}
