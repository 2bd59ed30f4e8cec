using LocalAws.CodePipeline.Shapes;
using LocalAws.CodePipeline.Structure;

namespace LocalAws.CodePipeline.Execution.Triggers;

/// <summary>A source action whose repository lies at a git provider.</summary>
/// <param name="Action">Name of the action.</param>
/// <param name="Repository">Owner/name.</param>
/// <param name="Branch">Branch.</param>
/// <param name="Listens">Whether a push starts the pipeline.</param>
/// <param name="Connection">ARN of the connection; null for version 1, which has a token.</param>
internal sealed record ProviderSource(string Action, string Repository, string Branch, bool Listens, string? Connection)
{
    /// <summary>What an execution that it starts says of itself.</summary>
    public ExecutionTrigger Trigger => Connection is null
        ? new() { TriggerType = "PollForSourceChanges", TriggerDetail = Action }
        : new() { TriggerType = "WebhookV2", TriggerDetail = Connection };

    /// <summary>Of an action; null when it is of another type.</summary>
    public static ProviderSource? Of(ActionDeclaration action)
    {
        var configuration = action.Configuration ?? new Dictionary<string, string>();
        if (action.ActionTypeId == ActionTypes.CodeStarSourceConnection.Id)
            return new(action.Name, configuration["FullRepositoryId"], configuration["BranchName"], Wants("DetectChanges"), configuration["ConnectionArn"]);
        return action.ActionTypeId == ActionTypes.GitHubSource.Id
            ? new(action.Name, $"{configuration["Owner"]}/{configuration["Repo"]}", configuration["Branch"], Wants("PollForSourceChanges"), null)
            : null;

        bool Wants(string key) => !string.Equals(configuration.GetValueOrDefault(key), "false", StringComparison.OrdinalIgnoreCase);
    }
}
