using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Actions;

/// <summary>
/// The GitHub action of version 1, for pipelines that still have it (AWS: "GitHub (via OAuth app) source action reference"). The folder that stands
/// for the repository asks for no token.
/// </summary>
public sealed class GitHubSourceAction(PosingSource posing) : IPipelineAction
{
    /// <inheritdoc/>
    public IReadOnlyList<ActionTypeId> Types => [ActionTypes.GitHubSource.Id];

    /// <inheritdoc/>
    public Task<ActionOutcome> RunAsync(ActionRun run, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(run);
        var (repository, branch) = (run.Required("Repo"), run.Required("Branch"));
        var id = $"{run.Required("Owner")}/{repository}";
        return posing.TakeAsync(
            run, id, branch, _ => new() { ["RepositoryName"] = repository, ["BranchName"] = branch }, commit => ConsoleLinks.GitHubCommit(id, commit), provider: null, cancellation);
    }
}
