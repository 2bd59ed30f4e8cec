using System.Diagnostics;
using LocalAws.CodeDeploy;
using LocalAws.Iam;
using LocalAws.Tests.Testing;
using Tag = LocalAws.CodeDeploy.Tag;

namespace LocalAws.Tests.CodeDeploy;

/// <summary>An agent outside of LocalAws (host-agent.rb, in the official one's language): real HTTP, signatures of its user's key, OpenSSL's look at the specification.</summary>
public class HostAgentTests
{
    private const string AppSpec = "version: 0.0\nos: linux\nfiles:\n  - source: web\n    destination: /srv/app\nhooks:\n  ValidateService:\n    - location: scripts/validate.sh\n      timeout: 60\n";

    [Theory]
    [InlineData("codedeploy-commands")]
    [InlineData("codedeploy-commands-secure")]
    public async Task A_machine_with_an_agent_of_its_own_takes_part_beside_built_in_ones(string service)
    {
        await using var aws = await StartAsync();
        using var folder = new TempFolder();
        var built = (await aws.RunInstancesAsync(1))[0];
        using var agent = await AgentAsync(aws, folder.Path, service);
        var id = await aws.CreateAsync(await UploadAsync(aws, "test \"$(cat ${ROOT:-}/srv/app/hello)\" = hello"));
        await EndAsync(agent, 0); // before the deployment: an agent that ended early would let it wait for its report
        var deployment = await aws.EndAsync(id);
        Assert.Equal(("Succeeded", "Succeeded", "Succeeded"), (deployment.Status, aws.Target(deployment.DeploymentId!, built).Status, aws.Target(deployment.DeploymentId!, "box").Status));
        Assert.Equal("hello", await File.ReadAllTextAsync(folder.File("root/srv/app/hello")));
        Assert.Equal("hello", await aws.ShellAsync(built, "cat /srv/app/hello"));
    }

    [Fact]
    public async Task Its_failure_fails_its_machine_with_script_code_and_log()
    {
        await using var aws = await StartAsync();
        using var folder = new TempFolder();
        using var agent = await AgentAsync(aws, folder.Path, "codedeploy-commands");
        var id = await aws.CreateAsync(await UploadAsync(aws, "echo no database; exit 3"));
        await EndAsync(agent, 4);
        var deployment = await aws.EndAsync(id);
        Assert.Equal("Failed", deployment.Status);
        var diagnostics = aws.Target(deployment.DeploymentId!, "box").LifecycleEvents!.Single(each => each.Status == "Failed").Diagnostics!;
        Assert.Equal(("ScriptFailed", "scripts/validate.sh", "no database\n"), (diagnostics.ErrorCode, diagnostics.ScriptName, diagnostics.LogTail));
    }

    private static async Task<DeployHarness> StartAsync()
    {
        var aws = await DeployHarness.StartAsync();
        await aws.Aws.Get<CreateUser>().InvokeAsync(new("box", null, null, null), aws.Call());
        await aws.Aws.Get<RegisterOnPremisesInstance>().InvokeAsync(new("box", null, "arn:aws:iam::123456789012:user/box"), aws.Call());
        await aws.Aws.Get<AddTagsToOnPremisesInstances>().InvokeAsync(new([new Tag("Fleet", "a")], ["box"]), aws.Call());
        await aws.CreateGroupAsync(group => group with { OnPremisesInstanceTagFilters = [new TagFilter("Fleet", "a", "KEY_AND_VALUE")] });
        return aws;
    }

    private static Task<RevisionLocation> UploadAsync(DeployHarness aws, string script) =>
        aws.UploadAsync("app.zip", ("appspec.yml", AppSpec), ("web/hello", "hello"), ("scripts/validate.sh", "#!/bin/bash\n" + script + "\n"));

    private static async Task<Process> AgentAsync(DeployHarness aws, string folder, string service)
    {
        var key = (await aws.Aws.Get<CreateAccessKey>().InvokeAsync(new("box"), aws.Call())).AccessKey;
        var start = new ProcessStartInfo("ruby", [Path.Combine(AppContext.BaseDirectory, "CodeDeploy", "host-agent.rb"), folder, "arn:aws:iam::123456789012:user/box"]) { RedirectStandardError = true };
        start.Environment["AWS_ENDPOINT_URL"] = aws.Aws.Endpoint.ToString();
        start.Environment["AWS_REGION"] = "us-east-1";
        start.Environment["AWS_ACCESS_KEY_ID"] = key.AccessKeyId;
        start.Environment["AWS_SECRET_ACCESS_KEY"] = key.SecretAccessKey;
        start.Environment["COMMAND_SERVICE"] = service;
        return Process.Start(start)!;
    }

    private static async Task EndAsync(Process agent, int exitCode)
    {
        var errors = agent.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await agent.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(agent.ExitCode == exitCode, await errors);
    }
}
