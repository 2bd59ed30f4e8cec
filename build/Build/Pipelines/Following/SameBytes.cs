using System.Security.Cryptography;
using Amazon.CodePipeline.Model;
using Amazon.S3.Model;
using Build.Aws;
using Cake.Core;

namespace Build.Pipelines.Following;

/// <summary>What was deployed in a region.</summary>
/// <param name="Region">The region.</param>
/// <param name="Deployment">Id of the deployment.</param>
/// <param name="Artifact">Bucket and key of the artifact that it took.</param>
/// <param name="Hash">SHA-256 of the artifact's bytes, as that region's bucket has them; lower-case hex.</param>
/// <param name="Size">In bytes.</param>
public sealed record DeployedBytes(string Region, string? Deployment, string Artifact, string Hash, long Size);

/// <summary>Built once, and deployed everywhere as it was built: reads the artifact of each region's deployment from that region's bucket, and compares.</summary>
public sealed class SameBytes(Cloud cloud)
{
    /// <summary>A line for each region, and one that says whether all got the same.</summary>
    /// <exception cref="CakeException">They did not.</exception>
    public async Task<IReadOnlyList<string>> VerifyAsync(string executionId, CancellationToken cancellationToken)
    {
        var deployed = await ReadAsync(executionId, cancellationToken);
        if (deployed.Select(each => each.Hash).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new CakeException($"Regions got different bytes: {string.Join("; ", deployed.Select(each => $"{each.Region} {each.Artifact} sha256 {each.Hash}"))}. Somebody wrote to an artifact bucket; release again: ./build.sh --target Release");
        return [.. deployed.Select(Line), $"The same bytes in {deployed.Count} regions: sha256 {(deployed.Count > 0 ? deployed[0].Hash : "of nothing")}"];
    }

    /// <summary>What was deployed in each region, in the order of the actions.</summary>
    public async Task<IReadOnlyList<DeployedBytes>> ReadAsync(string executionId, CancellationToken cancellationToken)
    {
        var request = new ListActionExecutionsRequest { PipelineName = cloud.Names.Pipeline, Filter = new ActionExecutionFilter { PipelineExecutionId = executionId }, MaxResults = 100 };
        var actions = new List<ActionExecutionDetail>();
        do
        {
            var page = await cloud.Session.CodePipeline.Value.ListActionExecutionsAsync(request, cancellationToken);
            actions.AddRange((page.ActionExecutionDetails ?? []).Where(action => action.Status?.Value == "Succeeded" && action.Input?.ActionTypeId?.Provider == "CodeDeploy"));
            request.NextToken = page.NextToken;
        }
        while (request.NextToken is not null);
        return await Task.WhenAll(actions.OrderBy(action => action.StartTime).Select(action => HashAsync(action, cancellationToken)));
    }

    private async Task<DeployedBytes> HashAsync(ActionExecutionDetail action, CancellationToken cancellationToken)
    {
        var (region, location) = (action.Input!.Region ?? cloud.Names.Settings.Region, action.Input.InputArtifacts![0].S3location!);
        using var read = await cloud.In(region).Session.S3.Value.GetObjectAsync(new GetObjectRequest { BucketName = location.Bucket, Key = location.Key }, cancellationToken);
        var hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(read.ResponseStream, cancellationToken));
        return new(region, action.Output?.ExecutionResult?.ExternalExecutionId, $"s3://{location.Bucket}/{location.Key}", hash, read.ContentLength);
    }

    private static string Line(DeployedBytes each) => $"  {each.Region,-15} {each.Deployment}  {each.Artifact}  {each.Size / 1024.0:N0} KiB  sha256 {each.Hash[..16]}...";
}
