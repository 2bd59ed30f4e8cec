using Amazon.CodePipeline;
using Amazon.CodePipeline.Model;
using Build.Aws;
using Build.Pipelines.Acting;
using Build.Reporting;

namespace Build.Pipelines;

/// <summary>Shows what waits for a person's word, and gives it.</summary>
public sealed class ApprovalDesk(Cloud cloud, Journal journal, PipelineDesk desk)
{
    private const int DocumentVersion = 1;

    private readonly AmazonCodePipelineClient codePipeline = cloud.Session.CodePipeline.Value;

    /// <summary>Approves or rejects what waits; without a summary, shows it with the commands.</summary>
    /// <param name="stage">Stage of the approval; may be left out when only one waits.</param>
    /// <param name="reject">Whether the answer is no.</param>
    /// <param name="summary">Why; everybody sees it. Null only shows.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What happened, in a line.</returns>
    /// <exception cref="BadInput">Nothing waits, or several do and no stage is named.</exception>
    public async Task<string> RunAsync(string? stage, bool reject, string? summary, CancellationToken cancellationToken)
    {
        var waiting = await new PendingApprovals(codePipeline).ReadAsync(desk.Pipeline, cancellationToken);
        if (stage is not null)
        {
            var name = await desk.StageAsync(stage, cancellationToken);
            waiting = [.. waiting.Where(each => each.Stage == name)];
        }
        if (summary is null && !reject)
        {
            journal.Show(new ApprovalDocument(DocumentVersion, desk.Pipeline, waiting), document => document.Waiting.SelectMany(PendingApproval.Lines));
            return waiting.Count == 0 ? "nothing waits for approval" : $"{waiting.Count} waiting; nothing was decided";
        }
        return await DecideAsync(waiting, reject, summary ?? throw new BadInput("--reason is missing: a rejection says why, for everybody to see."), cancellationToken);
    }

    private async Task<string> DecideAsync(IReadOnlyList<PendingApproval> waiting, bool reject, string summary, CancellationToken cancellationToken)
    {
        var one = waiting switch
        {
            [var only] => only,
            [] => throw new BadInput("Nothing waits for approval there. ./build.sh --target Status shows where executions are."),
            _ => throw new BadInput($"{waiting.Count} approvals wait; say which with --stage: {string.Join(", ", waiting.Select(each => each.Stage))}."),
        };
        try
        {
            await codePipeline.PutApprovalResultAsync(
                new PutApprovalResultRequest
                {
                    PipelineName = desk.Pipeline, StageName = one.Stage, ActionName = one.Action, Token = one.Token,
                    Result = new ApprovalResult { Status = reject ? ApprovalStatus.Rejected : ApprovalStatus.Approved, Summary = summary },
                },
                cancellationToken);
        }
        catch (AmazonCodePipelineException exception) when (exception is ApprovalAlreadyCompletedException or InvalidApprovalTokenException)
        {
            throw new BadInput($"Somebody else decided, or its time was over: {exception.Message} ./build.sh --target Status shows how it stands.");
        }
        var outcome = $"{one.Stage} / {one.Action} of {one.ExecutionId} {(reject ? "rejected" : "approved")}: {summary}";
        journal.Show(new ActDocument(DocumentVersion, "Approve", one.ExecutionId, outcome), _ => reject ? [] : [$"It goes on: ./build.sh --target Watch --execution {one.ExecutionId}"]);
        return outcome;
    }
}

/// <summary>What waits for a person's word.</summary>
/// <param name="Version">Version of this document.</param>
/// <param name="Pipeline">Name of the pipeline.</param>
/// <param name="Waiting">The approvals.</param>
public sealed record ApprovalDocument(int Version, string Pipeline, IReadOnlyList<PendingApproval> Waiting) : IDocument;
