using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

namespace Build.Pipelines.Acting;

/// <summary>What a release is made of.</summary>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="Commit">Commit to release; the branch's newest when not said.</param>
/// <param name="SourceAction">Name of the source action that the commit is for.</param>
/// <param name="Variables">Values of the pipeline's variables.</param>
public sealed record ReleaseRequest(string Pipeline, string? Commit, string SourceAction, IReadOnlyDictionary<string, string> Variables)
{
    /// <summary>What the commit is: a version of an object where the source is S3.</summary>
    public SourceRevisionType RevisionType { get; init; } = SourceRevisionType.COMMIT_ID;
}

/// <summary>Starts executions.</summary>
public sealed class ReleaseStart(IAmazonCodePipeline codePipeline)
{
    /// <summary>Starts an execution and returns its id.</summary>
    /// <exception cref="BadInput">There is no such pipeline, or it does not take what was asked.</exception>
    public async Task<string> StartAsync(ReleaseRequest release, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(release);
        var request = new StartPipelineExecutionRequest { Name = release.Pipeline, ClientRequestToken = Guid.NewGuid().ToString() };
        if (release.Commit is { } commit)
            request.SourceRevisions = [new SourceRevisionOverride { ActionName = release.SourceAction, RevisionType = release.RevisionType, RevisionValue = commit }];
        if (release.Variables.Count > 0)
            request.Variables = [.. release.Variables.Select(pair => new PipelineVariable { Name = pair.Key, Value = pair.Value })];
        try
        {
            return (await codePipeline.StartPipelineExecutionAsync(request, cancellationToken)).PipelineExecutionId!;
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{release.Pipeline}'. Make it with ./build.sh --target Provision.");
        }
        catch (AmazonCodePipelineException exception) when (exception.ErrorCode is "ValidationException")
        {
            throw new BadInput($"The pipeline '{release.Pipeline}' cannot be started so: {exception.Message} Its variables stand in pipeline.variables of build/settings.json; Provision-Pipeline brings them in.");
        }
    }

    /// <summary>The newest execution when it runs and began by itself after a time: a new pipeline starts with what its source has.</summary>
    public async Task<string?> BegunAsync(string pipeline, DateTimeOffset since, CancellationToken cancellationToken)
    {
        var page = await codePipeline.ListPipelineExecutionsAsync(new ListPipelineExecutionsRequest { PipelineName = pipeline, MaxResults = 1 }, cancellationToken);
        return (page.PipelineExecutionSummaries ?? []).FirstOrDefault(execution => execution.Status?.Value == "InProgress"
            && execution.Trigger?.TriggerType?.Value is "CreatePipeline" or "WebhookV2" && execution.StartTime?.ToUniversalTime() >= since.UtcDateTime)?.PipelineExecutionId;
    }

    /// <summary>The newest execution for a commit that a push has triggered, or null when there is none.</summary>
    public async Task<string?> FindAsync(string pipeline, string commit, CancellationToken cancellationToken)
    {
        var page = await codePipeline.ListPipelineExecutionsAsync(new ListPipelineExecutionsRequest { PipelineName = pipeline, MaxResults = 20 }, cancellationToken);
        return (page.PipelineExecutionSummaries ?? [])
            .FirstOrDefault(execution => (execution.SourceRevisions ?? []).Exists(revision => revision.RevisionId == commit))?.PipelineExecutionId;
    }
}
