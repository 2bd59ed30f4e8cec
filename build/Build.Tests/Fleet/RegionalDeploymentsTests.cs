using System.Text.Json.Nodes;

namespace Build.Tests.Fleet;

/// <summary>Deploy in several regions, without instances.</summary>
public class RegionalDeploymentsTests
{
    [Fact]
    public async Task Regions_that_were_reached_are_one_document_and_the_first_that_fails_ends_it()
    {
        await using var aws = await Rehearsal.StartAsync("""{ "regions": ["us-east-1", "eu-west-1"] }""");
        await aws.ProvisionAsync(desired => [.. desired.Storage, .. desired.Roles, .. desired.Deploy]);
        foreach (var region in aws.Cloud.DeployRegions)
            await region.Session.S3.Value.PutObjectAsync(new() { BucketName = region.Names.Bucket, Key = "revisions/any.zip", ContentBody = "any" });

        var result = await aws.RunAsync("--target=Deploy", "--exclusive", "--revision=revisions/any.zip", "--json");
        Assert.Equal(1, result.ExitCode);
        Assert.Contains("ended as Failed in us-east-1.", result.Error, StringComparison.Ordinal);
        var document = JsonNode.Parse(result.Output)!;
        Assert.Equal(1, (int)document["version"]!);
        var reached = Assert.Single(document["deployments"]!.AsArray())!;
        Assert.Equal("us-east-1", (string?)reached["region"]);
        Assert.Equal("no-instances", (string?)reached["diagnosis"]!["causes"]![0]!["name"]);
    }
}
