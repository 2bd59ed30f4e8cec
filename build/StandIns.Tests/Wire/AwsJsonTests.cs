using System.Text.Json.Nodes;
using Amazon.CodeDeploy;
using Amazon.CodeDeploy.Model;

namespace StandIns.Tests.Wire;

/// <summary>awsJson to the letter, on CodeDeploy: the wire that the API reference shows.</summary>
public sealed class AwsJsonTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_deployment_is_asked_for_as_the_API_reference_shows()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Json("""{"deploymentId":"d-A1B2C3D4E"}"""));
        using var client = server.CodeDeploy();
        var response = await client.CreateDeploymentAsync(
            new CreateDeploymentRequest
            {
                ApplicationName = "WordPress_App",
                DeploymentGroupName = "WordPress_DG",
                FileExistsBehavior = FileExistsBehavior.OVERWRITE,
                IgnoreApplicationStopFailures = false,
                Revision = new RevisionLocation
                {
                    RevisionType = RevisionLocationType.S3,
                    S3Location = new S3Location { Bucket = "my-bucket", Key = "app.zip", BundleType = BundleType.Zip, ETag = "abc" },
                },
                TargetInstances = new() { TagFilters = [new() { Key = "Name", Value = "Web", Type = EC2TagFilterType.KEY_AND_VALUE }] },
            },
            Cancellation);

        Assert.Equal("d-A1B2C3D4E", response.DeploymentId);
        var request = Assert.Single(server.Requests);
        Assert.Equal(("POST", "/"), (request.Method, request.Path));
        Assert.Equal("CodeDeploy_20141006.CreateDeployment", request.Headers["X-Amz-Target"]);
        Assert.Equal("application/x-amz-json-1.1", request.Headers["Content-Type"]);
        Assert.Contains("/eu-west-1/codedeploy/aws4_request", request.Headers["Authorization"], StringComparison.Ordinal);
        Assert.True(JsonNode.DeepEquals(JsonNode.Parse("""
            {
              "applicationName": "WordPress_App", "deploymentGroupName": "WordPress_DG", "fileExistsBehavior": "OVERWRITE",
              "ignoreApplicationStopFailures": false,
              "revision": { "revisionType": "S3", "s3Location": { "bucket": "my-bucket", "key": "app.zip", "bundleType": "zip", "eTag": "abc" } },
              "targetInstances": { "tagFilters": [ { "Key": "Name", "Value": "Web", "Type": "KEY_AND_VALUE" } ] }
            }
            """), JsonNode.Parse(request.Text)), request.Text);
    }

    [Fact]
    public async Task What_is_not_set_is_not_sent_and_an_empty_list_is()
    {
        await using var server = await LoopbackServer.StartAsync();
        using var client = server.CodeDeploy();
        await client.UpdateDeploymentGroupAsync(
            new UpdateDeploymentGroupRequest { ApplicationName = "app", CurrentDeploymentGroupName = "group", AutoScalingGroups = [] }, Cancellation);
        Assert.Equal("""{"applicationName":"app","currentDeploymentGroupName":"group","autoScalingGroups":[]}""", server.Requests[0].Text);
    }

    [Fact]
    public async Task Absent_members_are_null_lists_included()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Json("""{"deploymentInfo":{"deploymentId":"d-1"}}"""));
        using var client = server.CodeDeploy();
        var info = (await client.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = "d-1" }, Cancellation)).DeploymentInfo!;
        Assert.Null(info.CreateTime);
        Assert.Null(info.Status);
        Assert.Null(info.TargetInstances);
        Assert.Null(info.RollbackInfo);
    }

    [Theory]
    [InlineData("1767323045")]
    [InlineData("1767323045.123")]
    [InlineData("1.767323045E9")]
    [InlineData("\"2026-01-02T03:04:05Z\"")]
    public async Task Instants_are_read_as_seconds_or_as_text(string wire)
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Json("{\"deploymentInfo\":{\"createTime\":" + wire + "}}"));
        using var client = server.CodeDeploy();
        var time = (await client.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = "d-1" }, Cancellation)).DeploymentInfo!.CreateTime!.Value;
        Assert.Equal(DateTimeKind.Utc, time.Kind);
        Assert.Equal(new DateTime(2026, 1, 2, 3, 4, 5, wire.Contains(".123", StringComparison.Ordinal) ? 123 : 0, DateTimeKind.Utc), time);
    }

    [Fact]
    public async Task A_value_that_this_version_does_not_know_passes_through()
    {
        await using var server = await LoopbackServer.StartAsync(_ => Answer.Json(
            """{"deploymentInfo":{"status":"Paused","computePlatform":"Server","someNewMember":{"a":[1]}}}"""));
        using var client = server.CodeDeploy();
        var info = (await client.GetDeploymentAsync(new GetDeploymentRequest { DeploymentId = "d-1" }, Cancellation)).DeploymentInfo!;
        Assert.Equal("Paused", info.Status!.Value);
        Assert.Same(ComputePlatform.Server, info.ComputePlatform);
    }

    [Fact]
    public async Task A_response_says_its_request_id_and_status()
    {
        await using var server = await LoopbackServer.StartAsync(_ => new Answer("{}") { Headers = new() { ["x-amzn-RequestId"] = "7c1b" } });
        using var client = server.CodeDeploy();
        var response = await client.ListApplicationsAsync(Cancellation);
        Assert.Equal("7c1b", response.ResponseMetadata.RequestId);
        Assert.Equal(System.Net.HttpStatusCode.OK, response.HttpStatusCode);
    }
}
