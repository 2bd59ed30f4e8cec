using LocalAws.Kernel;

namespace LocalAws.CodeCommit;

/// <summary>What triggers may be (CodeCommit User Guide, "Limits", and "Manage triggers for a repository"), and which events are for which. Pure.</summary>
internal static class TriggerRules
{
    private const int MostTriggers = 10, MostBranches = 10;

    /// <exception cref="AwsException">The service's own exception for what is wrong.</exception>
    public static void Check(IReadOnlyList<RepositoryTrigger> triggers, Scope scope)
    {
        if (triggers.Count > MostTriggers)
            throw new AwsException("MaximumRepositoryTriggersExceededException", $"A repository has at most {MostTriggers} triggers");
        if (triggers.GroupBy(trigger => trigger.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new AwsException("InvalidRepositoryTriggerNameException", $"There are two triggers named {twice.Key}");
        foreach (var trigger in triggers)
        {
            if (trigger.Events.Count == 0)
                throw new AwsException("RepositoryTriggerEventsListRequiredException", $"The trigger {trigger.Name} has no events");
            if (trigger.Events.Count > 1 && trigger.Events.Contains("all"))
                throw new AwsException("InvalidRepositoryTriggerEventsException", $"The trigger {trigger.Name} has all events, and others too");
            if (trigger.Branches?.Count > MostBranches)
                throw new AwsException("MaximumBranchesExceededException", $"A trigger names at most {MostBranches} branches");
            if (!Arn.TryParse(trigger.DestinationArn, out var destination) || destination.Service is not ("sns" or "lambda"))
                throw new AwsException("InvalidRepositoryTriggerDestinationArnException", $"The trigger {trigger.Name} must lead to a topic of SNS or a function of Lambda, not to '{trigger.DestinationArn}'");
            if (destination.Region != scope.Region)
                throw new AwsException("InvalidRepositoryTriggerRegionException", $"The trigger {trigger.Name} leads to {destination.Region}; the repository is in {scope.Region}");
        }
    }

    /// <summary>Whether a change of a reference is for the trigger.</summary>
    /// <param name="trigger">The trigger.</param>
    /// <param name="change"><c>createReference</c>, <c>updateReference</c> or <c>deleteReference</c>.</param>
    /// <param name="branch">Name of the branch; null when it is a tag.</param>
    public static bool Fits(RepositoryTrigger trigger, string change, string? branch) =>
        trigger.Events.Any(each => each == "all" || each == change) && (trigger.Branches is not { Count: > 0 } branches || (branch is not null && branches.Contains(branch)));
}
