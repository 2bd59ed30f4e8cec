using Build.Fleet;
using Build.Tests.TestApps;

namespace Build.Tests.Fleet;

/// <summary>What a hook writes is seen while it runs.</summary>
public class FollowedLogsTests(ReleaseFixture fixture) : IClassFixture<ReleaseFixture>
{
    [NamespaceFact]
    public async Task The_lines_of_a_hook_that_still_runs_are_shown_and_the_rest_when_they_come()
    {
        var (cloud, names) = (fixture.Aws.Cloud, fixture.Aws.Cloud.Names);
        var instance = await fixture.NewInstanceAsync(null);
        using var revision = new TempFolder();
        revision.Write("appspec.yml", "version: 0.0\nos: linux\nhooks:\n  AfterInstall:\n    - location: scripts/wait.sh\n      timeout: 60\n");
        revision.WriteScript("scripts/wait.sh", "#!/bin/bash\necho begun\nuntil [ -e /home/ec2-user/go ]; do sleep 0.05; done\necho ended\n");
        var key = await fixture.UploadAsync(revision.Path, "waiting");
        await cloud.Session.CodeDeploy.Value.CreateDeploymentAsync(new()
        {
            ApplicationName = names.DeploymentApplication, DeploymentGroupName = names.DeploymentGroup,
            Revision = new() { RevisionType = "S3", S3Location = new() { Bucket = names.Bucket, Key = key, BundleType = "zip" } },
        });

        using var logs = fixture.Aws.Start("--target=Logs", $"--instance={instance[..6]}", "--event=AfterInstall", "--follow");
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var seen = new List<string>();
        await UntilAsync("[stdout]begun");
        Assert.DoesNotContain(seen, line => line.Contains("ended", StringComparison.Ordinal));
        await new InstanceCommand(cloud.Session.Ssm.Value, TimeProvider.System).RunAsync([instance], "touch /home/ec2-user/go", limit.Token);
        await UntilAsync("[stdout]ended");
        await logs.WaitForExitAsync(limit.Token);
        Assert.Equal(0, logs.ExitCode);
        Assert.Single(seen, line => line.Contains("begun", StringComparison.Ordinal));

        async Task UntilAsync(string text)
        {
            while (await logs.StandardOutput.ReadLineAsync(limit.Token) is { } line)
            {
                seen.Add(line);
                if (line.Contains(text, StringComparison.Ordinal))
                    return;
            }
            Assert.Fail($"'{text}' did not come:\n{string.Join('\n', seen)}\n{await logs.StandardError.ReadToEndAsync(limit.Token)}");
        }
    }
}
