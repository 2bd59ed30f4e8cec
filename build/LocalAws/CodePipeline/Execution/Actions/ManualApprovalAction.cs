using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using LocalAws.Sns;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// Tells the topic that somebody must decide, and waits for PutApprovalResult, which ends the action in the store (AWS: "JSON data format for manual
/// approval notifications").
/// </summary>
public sealed class ManualApprovalAction(Publish publish, StateStore store) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.ManualApproval.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        if (run.Setting("NotificationArn") is { } topic && run.ExternalExecutionId is null) Notify(run, topic);
        await Task.Delay(Timeout.InfiniteTimeSpan, cancellation).ConfigureAwait(false);
        throw new OperationCanceledException(cancellation);
    }

    /// <summary>Publishes, and notes the message's id in the same transaction: a restart does not ask twice.</summary>
    private void Notify(ActionRun run, string topic)
    {
        run.Demand(topic, "sns:Publish");
        store.Transaction(() =>
        {
            var subject = $"APPROVAL NEEDED: AWS CodePipeline {run.Pipeline.Name} for action {run.Declaration.Name}";
            var request = new PublishRequest(topic, null, null, Describe(run).ToJsonString(), subject[..Math.Min(subject.Length, 100)], null, null);
            // An operation with a transaction of its own has ended when it returns: it becomes part of this one.
            var message = publish.InvokeAsync(request, run.Call(CancellationToken.None)).GetAwaiter().GetResult().MessageId;
            run.Report(action => action with { ExternalExecutionId = message });
        });
    }

    private static JsonObject Describe(ActionRun run)
    {
        var timeout = run.Declaration.TimeoutInMinutes is { } minutes ? TimeSpan.FromMinutes(minutes) : ActionTypes.ManualApproval.Timeout;
        var console = ConsoleLinks.Pipeline(run.PipelineScope.Region, run.Pipeline.Name);
        var approval = new JsonObject
        {
            ["pipelineName"] = run.Pipeline.Name,
            ["stageName"] = run.StageName,
            ["actionName"] = run.Declaration.Name,
            ["token"] = run.Record.Token,
            ["expires"] = (run.Record.StartTime + timeout).UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm'Z'", CultureInfo.InvariantCulture),
        };
        if (run.Setting("ExternalEntityLink") is { } link) approval["externalEntityLink"] = link;
        approval["approvalReviewLink"] = $"{console}/{run.StageName}/{run.Declaration.Name}/approve/{run.Record.Token}";
        if (run.Setting("CustomData") is { } data) approval["customData"] = data;
        return new JsonObject { ["region"] = run.PipelineScope.Region, ["consoleLink"] = console, ["approval"] = approval };
    }
}
