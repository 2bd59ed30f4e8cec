using Build.Pipelines;
using Build.Pipelines.Acting;

namespace Build.Tests.Pipelines;

/// <summary>What an operator can get wrong: each is answered, with exit code 2 and nothing touched.</summary>
public class OperatorInputTests(OperatedPipeline fixture) : IClassFixture<OperatedPipeline>
{
    [Theory]
    [InlineData("Diagnose", "--execution=00000000-0000-0000-0000-000000000000", "has no execution '00000000-0000-0000-0000-000000000000'. ./build.sh --target History lists them.")]
    [InlineData("Watch", "--execution=zz", "There is no execution 'zz'. ./build.sh --target History lists them.")]
    [InlineData("Open", "--stage=Biuld", "There is no stage 'Biuld'. Did you mean Build? The pipeline has Source, Build, Deploy.")]
    [InlineData("Open", "--verbosity=normal", "--stage is missing")]
    [InlineData("Close", "--stage=Build", "--reason is missing")]
    [InlineData("Logs", "--instance=i-0", "No running instance carries the deployment group's tags. ./build.sh --target Health")]
    [InlineData("Logs", "--build=codepipeline-demo-build:00000000", "There is no build 'codepipeline-demo-build:00000000'")]
    [InlineData("Deploy", "--revision=nothing-such", "There is no revision 'nothing-such'. ./build.sh --target Rollback lists")]
    [InlineData("Diagnose", "--deployment=d-NOTHERE00", "There is no deployment 'd-NOTHERE00'")]
    [InlineData("Stop", "--deployment=d-NOTHERE00", "There is no deployment 'd-NOTHERE00'")]
    [InlineData("Approve", "--reason=fine", "Nothing waits for approval there. ./build.sh --target Status")]
    [InlineData("Approve", "--reject", "--reason is missing: a rejection says why")]
    [InlineData("History", "--next=nowhere", "--next 'nowhere' is not, or no longer, a place in the history")]
    [InlineData("Release", "--variable=COLOUR", "--variable is 'COLOUR'; it must be NAME=VALUE")]
    [InlineData("Release", "--variable=COLOUR=red", "Its variables stand in pipeline.variables")]
    [InlineData("Release", "--source-branch=nowhere", "has no branch 'nowhere'; it has main. Make it with ./build.sh --target Push, or set source.branch. Nothing was started.")]
    [InlineData("Rollback", "--stage=Deploy --execution=00000000-0000-0000-0000-000000000000", "has no such execution; ./build.sh --target History lists them.")]
    [InlineData("Provision-Pipeline", "--pipeline-type=V1 --pipeline-onFailure=retry", "pipelines of type V1 cannot do: set pipeline.type to V2")]
    [InlineData("Provision-Pipeline", "--pipeline-executionMode=PARALLEL --pipeline-onFailure=rollback", "set pipeline.executionMode to SUPERSEDED or QUEUED")]
    public async Task What_does_not_exist_or_cannot_be_is_named(string target, string arguments, string answer)
    {
        var result = await fixture.Aws.RunAsync([$"--target={target}", .. arguments.Split(' ')]);
        Assert.True(result.ExitCode == 2 && result.Error.Contains(answer, StringComparison.Ordinal), $"{result.ExitCode}\n{result.Output}\n{result.Error}");
    }

    [Fact]
    public async Task A_beginning_that_several_executions_have_is_answered_with_them()
    {
        var codePipeline = fixture.Aws.Cloud.Session.CodePipeline.Value;
        var pipeline = PipelineBlueprint.Of(fixture.Aws.Cloud.Names);
        pipeline.Name = "many";
        pipeline.Stages![0].Actions![0].Configuration!["BranchName"] = "nowhere";
        await codePipeline.CreatePipelineAsync(new() { Pipeline = pipeline });
        // Of seventeen ids two begin alike: there are sixteen digits.
        var ids = new List<string>();
        for (var count = 0; count < 17; count++)
            ids.Add((await codePipeline.StartPipelineExecutionAsync(new() { Name = "many" })).PipelineExecutionId!);
        var alike = ids.GroupBy(id => id[0]).First(group => group.Count() > 1);

        foreach (var target in (string[])["Watch", "Diagnose", "Stop", "Retry"])
        {
            var result = await fixture.Aws.RunAsync($"--target={target}", "--pipeline-name=many", $"--execution={alike.Key}");
            Assert.Equal(2, result.ExitCode);
            Assert.Matches($"'{alike.Key}' fits [2-9][0-9]* executions: {alike.Key}.*, {alike.Key}.* Type more of it\\.", result.Error);
        }
    }

    [Fact]
    public async Task What_has_ended_is_not_stopped_and_what_never_succeeded_is_not_gone_back_to()
    {
        var failed = await fixture.FailedAsync();
        var stopped = await fixture.Aws.RunAsync("--target=Stop", $"--execution={failed[..12]}");
        Assert.Equal(2, stopped.ExitCode);
        Assert.Contains("This execution has ended or is stopping already.", stopped.Error, StringComparison.Ordinal);

        var back = await fixture.Aws.RunAsync("--target=Rollback", "--stage=Deploy", $"--execution={failed}");
        Assert.Equal(2, back.ExitCode);
        Assert.Contains("This stage cannot be rolled back to that execution.", back.Error, StringComparison.Ordinal);

        var list = (await fixture.Aws.RunAsync("--target=Rollback")).Succeeded();
        Assert.Contains("nothing: there is no earlier one that succeeded", list.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lock_keeps_others_out_until_it_is_given_back_expires_or_is_broken()
    {
        await fixture.FailedAsync();
        var held = OperatorLock.Of(fixture.Aws.Cloud);
        await using (await held.TakeAsync("ada on her desk", "a release", TimeSpan.FromHours(1), CancellationToken.None))
        {
            var refused = await fixture.Aws.RunAsync("--target=Retry");
            Assert.Equal(2, refused.ExitCode);
            Assert.Contains("ada on her desk holds the release lock since", refused.Error, StringComparison.Ordinal);
            Assert.Contains("--break-lock", refused.Error, StringComparison.Ordinal);
            Assert.Contains("locked by ada on her desk for a release", (await fixture.Aws.RunAsync("--target=Status")).Succeeded().Output, StringComparison.Ordinal);

            var broken = await fixture.Aws.RunAsync("--target=Retry", "--break-lock");
            Assert.Equal(1, broken.ExitCode); // the build fails again
            Assert.Contains("Broke the release lock that ada on her desk took at", broken.Output, StringComparison.Ordinal);
            Assert.Null(await held.HolderAsync(CancellationToken.None));
        }
        await held.TakeAsync("one who vanished", "a release", TimeSpan.FromSeconds(-1), CancellationToken.None);
        Assert.Equal(1, (await fixture.Aws.RunAsync("--target=Retry")).ExitCode);
        Assert.Null(await held.HolderAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_lock_that_somebody_took_over_is_not_given_back_by_its_first_holder()
    {
        var held = new ReleaseLock(fixture.Aws.Cloud.Session.S3.Value, fixture.Aws.Cloud.Names.Bucket, "another-application", TimeProvider.System, _ => { });
        var first = await held.TakeAsync("first", "a release", TimeSpan.FromSeconds(-1), CancellationToken.None);
        await using var second = await held.TakeAsync("second", "a release", TimeSpan.FromHours(1), CancellationToken.None);
        await first.DisposeAsync();
        Assert.Equal("second", (await held.HolderAsync(CancellationToken.None))!.Who);
    }
}
