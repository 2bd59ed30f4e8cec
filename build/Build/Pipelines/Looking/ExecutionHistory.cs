using System.Runtime.CompilerServices;
using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;

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
    string ExecutionId, string Status, string? Trigger, string? Who, DateTimeOffset? Started, DateTimeOffset? Ended, string? Revision, string? Summary, string? Kind);

/// <summary>Past executions, the newest first, a page at a time: the first lines are there before the last are read.</summary>
public sealed class ExecutionHistory(IAmazonCodePipeline codePipeline)
{
    private const int LargestPage = 100;

    /// <summary>At most <paramref name="limit"/> executions.</summary>
    /// <exception cref="BadInput">There is no such pipeline.</exception>
    public async IAsyncEnumerable<ExecutionEntry> ReadAsync(string pipeline, int limit, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var request = new ListPipelineExecutionsRequest { PipelineName = pipeline };
        while (limit > 0)
        {
            request.MaxResults = Math.Min(limit, LargestPage);
            var page = await PageAsync(request, cancellationToken);
            foreach (var execution in (page.PipelineExecutionSummaries ?? []).Take(limit))
            {
                limit--;
                yield return Entry(execution);
            }
            if ((request.NextToken = page.NextToken) is null)
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
    }

    private static ExecutionEntry Entry(PipelineExecutionSummary execution) => new(
        execution.PipelineExecutionId!, execution.Status!.Value, execution.Trigger?.TriggerType?.Value, execution.Trigger?.TriggerDetail,
        Utc(execution.StartTime), Utc(execution.LastUpdateTime), execution.SourceRevisions?.FirstOrDefault()?.RevisionId,
        execution.SourceRevisions?.FirstOrDefault()?.RevisionSummary?.Split('\n')[0], execution.ExecutionType?.Value);

    private static DateTimeOffset? Utc(DateTime? time) => time is { } value ? new DateTimeOffset(DateTime.SpecifyKind(value.ToUniversalTime(), DateTimeKind.Utc)) : null;
}
