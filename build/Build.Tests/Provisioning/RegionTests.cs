using Build.Provisioning;
using Build.Settings;

namespace Build.Tests.Provisioning;

/// <summary>A pipeline that deploys to several regions.</summary>
public class RegionTests
{
    private static readonly NutshellSettings Two = new() { Regions = ["us-east-1", "eu-west-1"] };

    [Fact]
    public async Task Each_region_gets_its_bucket_application_and_group_and_a_second_run_changes_nothing()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        var plan = await world.ApplyAsync(Two);
        Assert.Contains("DeploymentGroup codepipeline-demo-app/codepipeline-demo-dg in eu-west-1", plan.Changes.Select(change => change.Resource.Id));
        Assert.Equal([], PlanText.Lines(await world.PlanAsync(Two)).SkipLast(1));

        var europe = world.Aws.In("eu-west-1");
        Assert.Equal(["codepipeline-demo-app"], (await europe.CodeDeploy.Value.ListApplicationsAsync(new(), TestContext.Current.CancellationToken)).Applications);
        Assert.Equal("eu-west-1", (await europe.S3.Value.GetBucketLocationAsync(new Amazon.S3.Model.GetBucketLocationRequest { BucketName = "codepipeline-demo-artifacts-123456789012-eu-west-1" }, TestContext.Current.CancellationToken)).Location.Value);
        var pipeline = (await world.Aws.CodePipeline.Value.GetPipelineAsync(new() { Name = "codepipeline-demo-pipeline" }, TestContext.Current.CancellationToken)).Pipeline!;
        Assert.Equal(["eu-west-1", "us-east-1"], pipeline.ArtifactStores!.Keys.Order());
        Assert.Equal(["Deploy-us-east-1/us-east-1/1", "Deploy-eu-west-1/eu-west-1/2"], pipeline.Stages![2].Actions!.Select(action => $"{action.Name}/{action.Region}/{action.RunOrder}"));
    }

    [Fact]
    public async Task A_region_that_is_added_is_a_change_of_what_is_there_and_Destroy_spans_all()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(new NutshellSettings());
        var plan = await world.PlanAsync(Two);
        Assert.Equal(
            ["Bucket codepipeline-demo-artifacts-123456789012-eu-west-1 in eu-west-1", "DeploymentApplication codepipeline-demo-app in eu-west-1", "DeploymentGroup codepipeline-demo-app/codepipeline-demo-dg in eu-west-1"],
            plan.Changes.Where(change => change.Action is PlannedAction.Create).Select(change => change.Resource.Id));
        await world.ApplyAsync(Two);
        Assert.Contains("'regions' no longer names eu-west-1", Assert.Single(FormerRegions.Lines(await world.PlanAsync(new NutshellSettings()), world.Names(new NutshellSettings()))), StringComparison.Ordinal);
        await world.RemoveAsync(Two);
        Assert.Empty((await world.Aws.In("eu-west-1").CodeDeploy.Value.ListApplicationsAsync(new(), TestContext.Current.CancellationToken)).Applications ?? []);
        Assert.Empty((await world.Aws.S3.Value.ListBucketsAsync(TestContext.Current.CancellationToken)).Buckets ?? []);
        Assert.Empty((await world.Aws.Iam.Value.ListRolesAsync(new(), TestContext.Current.CancellationToken)).Roles ?? []);
    }

    [Fact]
    public async Task A_key_of_each_region_encrypts_what_is_there_and_may_be_used()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        const string key = "arn:aws:kms:eu-west-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab";
        var settings = Two with { Storage = new StorageSettings { Keys = new Dictionary<string, string> { ["eu-west-1"] = key } } };
        await world.ApplyAsync(settings);
        Assert.False((await world.PlanAsync(settings)).HasChanges);
        var pipeline = (await world.Aws.CodePipeline.Value.GetPipelineAsync(new() { Name = "codepipeline-demo-pipeline" }, TestContext.Current.CancellationToken)).Pipeline!;
        Assert.Equal((null, key), (pipeline.ArtifactStores!["us-east-1"].EncryptionKey?.Id, pipeline.ArtifactStores["eu-west-1"].EncryptionKey?.Id));
        Assert.Contains(key, world.Desired(settings).Roles.Single(role => role.Id == "Role codepipeline-demo-instance").Attributes["policy"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("us-east-1", "ap-east-1", "The region ap-east-1 is closed to this account until somebody opens it: aws account enable-region --region-name ap-east-1")]
    [InlineData("us-east-1", "me-west-1", "AWS has no region me-west-1 for this account. Take it out of 'regions'.")]
    [InlineData("mx-central-1", "us-east-1", "The region mx-central-1 has no codepipeline, which the pipeline needs there. Choose another region.")]
    public async Task A_region_that_cannot_be_used_is_said_before_anything_is_made(string home, string other, string message)
    {
        await using var world = await ProvisioningWorld.StartAsync(home, options => options with { ClosedRegions = ["ap-east-1"] });
        var refused = await Assert.ThrowsAsync<BadInput>(() => world.ApplyAsync(new NutshellSettings { Region = home, Regions = [home, other] }));
        Assert.Contains(message, refused.Message, StringComparison.Ordinal);
        Assert.Empty((await world.Aws.S3.Value.ListBucketsAsync(TestContext.Current.CancellationToken)).Buckets ?? []);
    }

    [Fact]
    public async Task A_bucket_in_the_wrong_region_is_refused_and_nothing_is_made()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.Aws.In("eu-west-1").S3.Value.PutBucketAsync(
            new Amazon.S3.Model.PutBucketRequest { BucketName = "mine", PutBucketConfiguration = new() { LocationConstraint = new("eu-west-1") } }, TestContext.Current.CancellationToken);
        var refused = await Assert.ThrowsAsync<BadInput>(() => world.ApplyAsync(new NutshellSettings { Storage = new StorageSettings { Bucket = "mine" } }));
        Assert.Contains("The bucket mine is in eu-west-1, and artifacts of us-east-1 need a bucket in us-east-1. Set storage.bucket in build/settings.json to another name", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await world.Aws.Iam.Value.ListRolesAsync(new(), TestContext.Current.CancellationToken)).Roles ?? []);
    }

    [Fact]
    public void A_second_region_makes_the_graph_no_deeper() => Assert.True(ResourceGraph.Depth(
        [.. new DesiredState(new Names(Two, "123456789012"), fleet: true).All.Where(resource => !resource.Absent)]) <= 3);
}
