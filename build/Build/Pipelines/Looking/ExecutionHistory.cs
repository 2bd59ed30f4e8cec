using System.Runtime.CompilerServices;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Reporting;

namespace Build.Pipelines.Looking;

/// <summary>An execution in the history.</summary>
/// <param name="ExecutionId">Id.</param>
/// <param name="Status">AWS's word.</param>
/// <param name="Trigger">What started it, e.g. <c>StartPipelineExecution</c>, <c>PollForSourceChanges</c>.</param>
/// <param name="Who">Who or what triggered it.</param>
/// <param name="Started">When.</param>
/// <param name="Ended">When its status last changed.</param>
/// <param name="Revision">Commit or version.</param>
/// <param name="Summary">First line of the commit message.</param>
/// <param name="Kind"><c>STANDARD</c> or <c>ROLLBACK</c>.</param>
public sealed record ExecutionEntry(
    string ExecutionId, string Status, string? Trigger, string? Who, DateTimeOffset? Started, DateTimeOffset? Ended, string? Revision, string? Summary, string? Kind)
{
    /// <summary>Of a rollback, the execution that it went back to.</summary>
    public string? RolledBackTo { get; init; }
}

/// <summary>A part of the history.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="Executions">The newest first.</param>
/// <param name="Next">What <c>--next</c> goes on with; null when there is nothing more.</param>
public sealed record HistoryDocument(int Version, string Pipeline, IReadOnlyList<ExecutionEntry> Executions, string? Next) : IDocument;

/// <summary>Past executions, the newest first, a page at a time: the first lines are there before the last are read.</summary>
public sealed class ExecutionHistory(IAmazonCodePipeline codePipeline)
{
    private const int LargestPage = 100;

    /// <summary>Where the last reading stopped, for the next one; null when there is nothing more.</summary>
    public string? Next { get; private set; }

    /// <summary>At most <paramref name="limit"/> executions.</summary>
    /// <param name="pipeline">Name of the pipeline.</param>
    /// <param name="limit">How many.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <param name="next">Where an earlier reading stopped; null begins with the newest.</param>
    /// <param name="succeededIn">Only those that succeeded in this stage.</param>
    /// <exception cref="BadInput">There is no such pipeline, or nothing that <paramref name="next"/> is from.</exception>
    public async IAsyncEnumerable<ExecutionEntry> ReadAsync(
        string pipeline, int limit, [EnumeratorCancellation] CancellationToken cancellationToken, string? next = null, string? succeededIn = null)
    {
        var request = new ListPipelineExecutionsRequest { PipelineName = pipeline, NextToken = next };
        if (succeededIn is not null)
            request.Filter = new PipelineExecutionFilter { SucceededInStage = new SucceededInStageFilter { StageName = succeededIn } };
        while (limit > 0)
        {
            request.MaxResults = Math.Min(limit, LargestPage);
            var page = await PageAsync(request, cancellationToken);
            Next = request.NextToken = page.NextToken;
            foreach (var execution in (page.PipelineExecutionSummaries ?? []).Take(limit))
            {
                limit--;
                yield return Entry(execution);
            }
            if (Next is null)
                yield break;
        }
    }

    private async Task<ListPipelineExecutionsResponse> PageAsync(ListPipelineExecutionsRequest request, CancellationToken cancellationToken)
    {
        try
        {
            return await codePipeline.ListPipelineExecutionsAsync(request, cancellationToken);
        }
        catch (PipelineNotFoundException)
        {
            throw new BadInput($"There is no pipeline '{request.PipelineName}'. Make it with ./build.sh --target Provision.");
        }
        catch (InvalidNextTokenException)
        {
            throw new BadInput($"--next '{request.NextToken}' is not, or no longer, a place in the history of '{request.PipelineName}'. Begin again without it.");
        }
    }

    private static ExecutionEntry Entry(PipelineExecutionSummary execution) => new(
        execution.PipelineExecutionId!, execution.Status!.Value, execution.Trigger?.TriggerType?.Value, execution.Trigger?.TriggerDetail,
        Utc.Of(execution.StartTime), Utc.Of(execution.LastUpdateTime), execution.SourceRevisions?.FirstOrDefault()?.RevisionId,
        RevisionSummary.FirstLineOf(execution.SourceRevisions?.FirstOrDefault()?.RevisionSummary), execution.ExecutionType?.Value)
    {
        RolledBackTo = execution.RollbackMetadata?.RollbackTargetPipelineExecutionId,
    };
}
