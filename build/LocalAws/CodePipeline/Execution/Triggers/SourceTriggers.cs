using LocalAws.CodePipeline.Structure;
using LocalAws.Kernel;
using Microsoft.Extensions.Hosting;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>Starts pipelines whose CodeCommit source action polls when its branch moves: the push itself is the poll.</summary>
public sealed class SourceTriggers(EventBus events, PipelineStore pipelines, ExecutionStarter starter, LocalAwsOptions options) : IHostedService
{
    private IAsyncDisposable? subscription;

    /// <inheritdoc/>
    public Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = events.Subscribe(HandleAsync);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (subscription is not null) await subscription.DisposeAsync().ConfigureAwait(false);
    }

    private Task HandleAsync(AwsEvent change, CancellationToken cancellation)
    {
        if (change.DetailType != "CodeCommit Repository State Change" || (string?)change.Detail["event"] == "referenceDeleted") return Task.CompletedTask;
        if ((string?)change.Detail["referenceType"] != "branch") return Task.CompletedTask;
        var (repository, branch) = ((string?)change.Detail["repositoryName"], (string?)change.Detail["referenceName"]);
        foreach (var pipeline in pipelines.List(change.Scope))
        {
            if (pipeline.Structure.Stages[0].Actions.FirstOrDefault(action => Polls(action, repository, branch)) is not { } source) continue;
            Start(change.Scope, pipeline.Structure.Name, source.Name);
        }

        return Task.CompletedTask;
    }

    private void Start(Scope scope, string pipeline, string source)
    {
        try
        {
            starter.Start(scope, pipeline, new() { TriggerType = "PollForSourceChanges", TriggerDetail = source }, new StartOptions());
        }
        catch (AwsException refused)
        {
            options.Log($"Pipeline {pipeline} was not started by the change that {source} saw: {refused.Message}");
        }
    }

    private static bool Polls(ActionDeclaration action, string? repository, string? branch)
    {
        var configuration = action.Configuration ?? new Dictionary<string, string>();
        return action.ActionTypeId == ActionTypes.CodeCommitSource.Id
            && configuration.GetValueOrDefault("RepositoryName") == repository
            && configuration.GetValueOrDefault("BranchName") == branch
            && !string.Equals(configuration.GetValueOrDefault("PollForSourceChanges"), "false", StringComparison.OrdinalIgnoreCase);
    }
}
