using LocalAws.CodeConnections;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>Takes a revision of a provider's repository through a connection (AWS: "CodeStarSourceConnection ... action reference").</summary>
public sealed class CodeStarSourceConnectionAction(ConnectionStore connections, PosingSource posing) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.CodeStarSourceConnection.Id];

    /// <inheritdoc/>
    public async Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        // What was pushed started the execution; the branch that is configured is for what starts otherwise, a tag among it.
        var change = run.Execution.Change?.ActionName == run.Declaration.Name ? run.Execution.Change : null;
        var (arn, id, branch) = (run.Required("ConnectionArn"), run.Required("FullRepositoryId"), change?.BranchName ?? run.Required("BranchName"));
        var connection = connections.GetConnection(run.Scope, arn);
        run.Demand(arn, $"{(arn.Contains(":codestar-connections:", StringComparison.Ordinal) ? "codestar-connections" : "codeconnections")}:UseConnection");
        if (connection.Status != ConnectionRecord.Available)
            return ActionOutcome.Failed("ConfigurationError", $"Connection {connection.Name} ({arn}) is {connection.Status}. Complete its handshake on the connection's page first");
        return await posing.TakeAsync(run, id, branch, commit => new()
        {
            ["ConnectionArn"] = arn,
            ["FullRepositoryName"] = id,
            ["BranchName"] = branch,
            ["AuthorDisplayName"] = commit.Author.Name,
            ["AuthorEmail"] = commit.Author.Email,
            ["AuthorId"] = commit.Author.Email,
        }, commit => ConsoleLinks.ConnectionCommit(run.Scope.Region, arn, id, commit), connection.ProviderType, cancellation).ConfigureAwait(false);
    }
}
