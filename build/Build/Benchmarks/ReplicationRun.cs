using System.Diagnostics;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Amazon.Runtime;
using Amazon.S3.Model;
using Build.Aws;

namespace Build.Benchmarks;

/// <summary>A pipeline that takes a large object and hands it to two other regions.</summary>
/// <param name="aws">Where.</param>
/// <param name="bytes">Size of the object.</param>
internal sealed class ReplicationRun(EmbeddedAws aws, long bytes)
{
    private const string Home = "us-east-1", Name = "replication";
    private static readonly string[] Others = ["eu-west-1", "ap-south-1"];
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>How often the artifact was read to be copied, and how long the deploy stage took.</summary>
    public async Task<(int Reads, double Seconds)> RunAsync(CancellationToken cancellation)
    {
        using var session = new AwsSession(new AwsTarget(Home, aws.Access.Endpoint, new BasicAWSCredentials(aws.Access.AccessKeyId, aws.Access.SecretAccessKey)));
        foreach (var region in Others.Prepend(Home))
            await BucketAsync(session.In(region), $"replication-{region}", cancellation);
        await session.Iam.Value.CreateRoleAsync(new() { RoleName = Name, AssumeRolePolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"codepipeline.amazonaws.com"},"Action":"sts:AssumeRole"}]}""" }, cancellation);
        await session.Iam.Value.PutRolePolicyAsync(new() { RoleName = Name, PolicyName = Name, PolicyDocument = """{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:GetObjectVersion","s3:PutObject","s3:GetBucketVersioning"],"Resource":"arn:aws:s3:::replication-*"}]}""" }, cancellation);
        await PutAsync(session, cancellation);
        var before = aws.ReplicationReads;
        await session.CodePipeline.Value.CreatePipelineAsync(new CreatePipelineRequest { Pipeline = Pipeline() }, cancellation);
        var seconds = await DeployedAsync(session, cancellation);
        return (aws.ReplicationReads - before, seconds);
    }

    private static async Task BucketAsync(AwsSession region, string name, CancellationToken cancellation)
    {
        var configuration = region.Region == Home ? null : new PutBucketConfiguration { LocationConstraint = new(region.Region) };
        await region.S3.Value.PutBucketAsync(new PutBucketRequest { BucketName = name, UseClientRegion = false, PutBucketConfiguration = configuration }, cancellation);
        await region.S3.Value.PutBucketVersioningAsync(new PutBucketVersioningRequest { BucketName = name, VersioningConfig = new() { Status = "Enabled" } }, cancellation);
    }

    private async Task PutAsync(AwsSession session, CancellationToken cancellation)
    {
        var path = Path.GetTempFileName();
        try
        {
            await using (var file = new FileStream(path, FileMode.Create))
                file.SetLength(bytes);
            await session.S3.Value.PutObjectAsync(new PutObjectRequest { BucketName = $"replication-{Home}", Key = "source.zip", FilePath = path }, cancellation);
        }
        finally
        {
            File.Delete(path);
        }
    }

    private PipelineDeclaration Pipeline() => new()
    {
        Name = Name,
        RoleArn = $"arn:aws:iam::{aws.AccountId}:role/{Name}",
        ArtifactStores = Others.Prepend(Home).ToDictionary(region => region, region => new ArtifactStore { Type = "S3", Location = $"replication-{region}" }),
        Stages =
        [
            new() { Name = "Source", Actions = [Action("Take", "Source", null, new() { ["S3Bucket"] = $"replication-{Home}", ["S3ObjectKey"] = "source.zip", ["PollForSourceChanges"] = "false" })] },
            new() { Name = "Deploy", Actions = [.. Others.Select(region => Action(region, "Deploy", region, new() { ["BucketName"] = $"replication-{region}", ["Extract"] = "false", ["ObjectKey"] = "app.zip" }))] },
        ],
    };

    private static ActionDeclaration Action(string name, string category, string? region, Dictionary<string, string> configuration) => new()
    {
        Name = name,
        ActionTypeId = new() { Category = category, Owner = ActionOwner.AWS, Provider = "S3", Version = "1" },
        Region = region,
        Configuration = configuration,
        InputArtifacts = region is null ? null : [new InputArtifact { Name = "Code" }],
        OutputArtifacts = region is null ? [new OutputArtifact { Name = "Code" }] : null,
    };

    private static async Task<double> DeployedAsync(AwsSession session, CancellationToken cancellation)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var stages = (await session.CodePipeline.Value.GetPipelineStateAsync(new GetPipelineStateRequest { Name = Name }, cancellation)).StageStates!;
            if (stages.Exists(stage => stage.LatestExecution?.Status?.Value == "Failed"))
                throw new InvalidOperationException($"The pipeline of the benchmark failed: {string.Join("; ", stages.SelectMany(stage => stage.ActionStates ?? []).Select(action => action.LatestExecution?.ErrorDetails?.Message))}");
            if (stages[0].LatestExecution?.Status?.Value != "Succeeded")
                watch.Restart();
            if (stages[1].LatestExecution?.Status?.Value == "Succeeded")
                return watch.Elapsed.TotalSeconds;
            await Task.Delay(Look, cancellation);
        }
    }
}
