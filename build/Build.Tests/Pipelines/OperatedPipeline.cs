using Amazon.CodeConnections;
using Amazon.Runtime;
using Build.Pipelines.Diagnosing;
using Build.Pipelines.Following;

namespace Build.Tests.Pipelines;

/// <summary>An embedded AWS with the settings' pipeline and a commit in its repository; no instances. Tests share it.</summary>
public sealed class OperatedPipeline : IAsyncLifetime
{
    private Task<string>? failed;

    public Rehearsal Aws { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Aws = await Rehearsal.StartAsync(timeScale: 60);
        await Aws.ProvisionAsync(desired => [.. desired.All.Where(resource => resource.Kind is not ("Instances" or "Pipeline"))]);
        await Aws.Cloud.Session.CodeCommit.Value.PutFileAsync(new()
        {
            RepositoryName = Aws.Cloud.Names.Repository, BranchName = "main", FilePath = "buildspec.yml", FileContent = new MemoryStream("version: 0.2\nphases:\n  build:\n    commands:\n      - exit 3\n"u8.ToArray()),
        });
        await Aws.ProvisionAsync(desired => desired.Pipeline);
    }

    public ValueTask DisposeAsync() => Aws.DisposeAsync();

    /// <summary>Finds out why things failed.</summary>
    public Diagnoser Diagnoser => Diagnoser.Of(Aws.Cloud);

    /// <summary>Runs the settings' pipeline, whose build fails; returns the id of the execution once it has ended.</summary>
    public async Task<string> FailedAsync()
    {
        var id = (await Aws.Cloud.Session.CodePipeline.Value.StartPipelineExecutionAsync(new() { Name = Aws.Cloud.Names.Pipeline })).PipelineExecutionId!;
        Assert.Equal("Failed", (await UntilAsync(Aws.Cloud.Names.Pipeline, id, now => now.Ended)).Status);
        return id;
    }

    /// <summary>Runs the build; something has failed in the pipeline before, whichever test it was for.</summary>
    public async Task<CommandResult> AfterAFailureAsync(params string[] arguments)
    {
        failed ??= FailedAsync();
        await failed;
        return await Aws.RunAsync(arguments);
    }

    /// <summary>Returns once an execution is as wanted.</summary>
    public Task<ExecutionSnapshot> UntilAsync(string pipeline, string execution, Func<ExecutionSnapshot, bool> wanted) =>
        Aws.UntilAsync(cancellation => new ExecutionReader(Aws.Cloud.Session.CodePipeline.Value).ReadAsync(pipeline, execution, cancellation), wanted);

    /// <summary>A role that CodePipeline may assume, and that may do nothing but use one connection.</summary>
    public async Task<string> RoleAsync(string name, string? connection)
    {
        var iam = Aws.Cloud.Session.Iam.Value;
        var role = await iam.CreateRoleAsync(new()
        {
            RoleName = name, AssumeRolePolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codepipeline.amazonaws.com"},"Action":"sts:AssumeRole"}]}""",
        });
        if (connection is not null)
        {
            await iam.PutRolePolicyAsync(new()
            {
                RoleName = name, PolicyName = "p", PolicyDocument = $$"""{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"codeconnections:UseConnection","Resource":"{{connection}}"}]}""",
            });
        }
        return role.Role!.Arn!;
    }

    /// <summary>A connection whose handshake nobody completes.</summary>
    public async Task<string> ConnectAsync(string name)
    {
        var credentials = await Aws.Cloud.Session.CredentialsAsync();
        using var client = new AmazonCodeConnectionsClient(
            new BasicAWSCredentials(credentials.AccessKey, credentials.SecretKey), new AmazonCodeConnectionsConfig { ServiceURL = Aws.Cloud.Endpoint!.ToString(), AuthenticationRegion = "us-east-1", UseHttp = true });
        return (await client.CreateConnectionAsync(new() { ConnectionName = name, ProviderType = "GitHub" })).ConnectionArn!;
    }
}
