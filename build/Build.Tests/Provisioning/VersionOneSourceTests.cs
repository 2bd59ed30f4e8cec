using Amazon.CodePipeline.Model;
using Build.Pipelines;
using Build.Provisioning;
using Build.Settings;

namespace Build.Tests.Provisioning;

/// <summary>GitHub's action of version 1: kept where it is, with its token out of Secrets Manager, until the team moves to a connection.</summary>
public class VersionOneSourceTests
{
    private const string Token = "a token of somebody";
    private static readonly NutshellSettings VersionOne = new() { Source = new SourceSettings { Provider = "GitHubV1", Repository = "me/app", TokenSecret = "demo/github" } };

    [Fact]
    public async Task A_pipeline_that_has_it_is_taken_over_changed_with_its_token_and_moved_to_a_connection()
    {
        await using var world = await ProvisioningWorld.StartAsync();
        await world.ApplyAsync(new NutshellSettings());
        var name = world.Names(VersionOne).Pipeline;
        var pipeline = PipelineBlueprint.Of(world.Names(VersionOne));
        pipeline.Stages![0].Actions![0].Configuration!["OAuthToken"] = Token;
        await world.Aws.CodePipeline.Value.UpdatePipelineAsync(new() { Pipeline = pipeline }, TestContext.Current.CancellationToken);

        Assert.DoesNotContain((await world.PlanAsync(VersionOne)).Changes, change => change.Resource.Kind == "Pipeline" && change.Action is not PlannedAction.Keep);
        var changed = VersionOne with { Source = VersionOne.Source with { Branch = "trunk" } };
        var missing = await Assert.ThrowsAsync<ProvisioningException>(() => world.ApplyAsync(changed));
        Assert.Contains("there is no secret 'demo/github'. Make it: aws secretsmanager create-secret --name demo/github", missing.Message, StringComparison.Ordinal);

        await world.Aws.Secrets.Value.CreateSecretAsync(new() { Name = "demo/github", SecretString = Token }, TestContext.Current.CancellationToken);
        var text = PlanText.Lines(await world.PlanAsync(changed)).ToList();
        Assert.Contains("      stage Source, Actions.SourceAction.Configuration.Branch: main -> trunk", text);
        Assert.DoesNotContain(text, line => line.Contains("OAuthToken", StringComparison.Ordinal));
        await world.ApplyAsync(changed);
        Assert.False((await world.PlanAsync(changed)).HasChanges);
        Assert.Equal("trunk", (await SourceAsync(world, name)).Configuration!["Branch"]);

        var connected = new NutshellSettings { Source = new SourceSettings { Provider = "GitHub", Repository = "me/app" } };
        var plan = await world.PlanAsync(connected);
        Assert.Equal("Pipeline", Assert.Single(plan.Changes, change => change.Action is PlannedAction.Update).Resource.Kind);
        await world.ApplyAsync(connected);
        Assert.Equal("CodeStarSourceConnection", (await SourceAsync(world, name)).ActionTypeId!.Provider);
    }

    [Theory]
    [InlineData(false, "codepipeline-demo-pipeline is not there. Set source.provider to GitHub")]
    [InlineData(true, "codepipeline-demo-pipeline has it not. Set source.provider to GitHub")]
    public async Task No_other_pipeline_gets_it_and_nothing_is_made(bool there, string says)
    {
        await using var world = await ProvisioningWorld.StartAsync();
        if (there)
            await world.ApplyAsync(new NutshellSettings());
        var refused = await Assert.ThrowsAsync<BadInput>(() => world.ApplyAsync(VersionOne));
        Assert.Contains(says, refused.Message, StringComparison.Ordinal);
        if (!there)
            Assert.Empty((await world.Aws.S3.Value.ListBucketsAsync(TestContext.Current.CancellationToken)).Buckets ?? []);
        await world.RemoveAsync(VersionOne);
    }

    private static async Task<ActionDeclaration> SourceAsync(ProvisioningWorld world, string pipeline) =>
        (await world.Aws.CodePipeline.Value.GetPipelineAsync(new() { Name = pipeline }, TestContext.Current.CancellationToken)).Pipeline!.Stages![0].Actions![0];
}
