using LocalAws.Kernel;

namespace LocalAws.CodeCommit.Execution;

/// <summary>Sends what triggers wait for, whenever a branch or tag moved.</summary>
internal sealed class TriggerRecorder(RepositoryStore repositories, TriggerSender sender) : IEventRecorder
{
    /// <inheritdoc/>
    public void Record(AwsEvent happened)
    {
        if (happened is not { Source: "aws.codecommit", DetailType: "CodeCommit Repository State Change" })
            return;
        string Detail(string name) => (string?)happened.Detail[name] ?? "";
        if (repositories.Find(happened.Scope, Detail("repositoryName")) is not { Triggers.Count: > 0 } repository)
            return;
        var kind = Detail("event") switch { "referenceCreated" => "createReference", "referenceDeleted" => "deleteReference", _ => "updateReference" };
        var change = new ReferenceChange(Detail("referenceFullName"), kind == "deleteReference" ? Detail("oldCommitId") : Detail("commitId"), kind);
        foreach (var trigger in repository.Triggers.Where(each => TriggerRules.Fits(each, kind, Detail("referenceType") == "branch" ? Detail("referenceName") : null)))
            sender.Deliver(happened.Scope, repository, trigger, change, Detail("callerUserArn"));
    }
}
