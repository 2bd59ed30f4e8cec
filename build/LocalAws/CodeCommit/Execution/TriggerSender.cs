using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.CodeCommit.Execution;

/// <summary>Tells a trigger's topic or function of a change, in CodeCommit's words. A function must let CodeCommit invoke it; a topic of the account does.</summary>
internal sealed class TriggerSender(Destinations destinations, TimeProvider clock)
{
    /// <summary>Tells it once the current transaction is committed.</summary>
    public void Deliver(Scope scope, RepositoryRecord repository, RepositoryTrigger trigger, ReferenceChange change, string callerArn) => destinations.Deliver(
        scope, trigger.DestinationArn, SenderOf(scope, repository, trigger), Message(scope, repository, trigger, change, callerArn, clock.GetUtcNow()), $"the trigger {trigger.Name} of {repository.Name}");

    /// <summary>Tells it now.</summary>
    /// <exception cref="AwsException">The destination is not there, or does not take it.</exception>
    public Task SendAsync(Scope scope, RepositoryRecord repository, RepositoryTrigger trigger, ReferenceChange change, string callerArn, CancellationToken cancellation) => destinations.SendAsync(
        scope, trigger.DestinationArn, SenderOf(scope, repository, trigger), Message(scope, repository, trigger, change, callerArn, clock.GetUtcNow()), cancellation);

    private static Sender SenderOf(Scope scope, RepositoryRecord repository, RepositoryTrigger trigger)
    {
        var isTopic = trigger.DestinationArn.Contains(":sns:", StringComparison.Ordinal);
        return new Sender(
            isTopic ? $"arn:aws:iam::{scope.AccountId}:root" : "codecommit.amazonaws.com", RepositoryMetadata.RepositoryArn(repository, scope),
            isTopic ? $"UPDATE: AWS CodeCommit {scope.Region} {repository.Name}" : null);
    }

    private static string Message(Scope scope, RepositoryRecord repository, RepositoryTrigger trigger, ReferenceChange change, string callerArn, DateTimeOffset now)
    {
        var reference = new JsonObject { ["commit"] = change.Commit, ["ref"] = change.Reference };
        if (change.Change == "createReference")
            reference["created"] = true;
        if (change.Change == "deleteReference")
            reference["deleted"] = true;
        var record = new JsonObject
        {
            ["awsRegion"] = scope.Region,
            ["codecommit"] = new JsonObject { ["references"] = new JsonArray(reference) },
            ["customData"] = trigger.CustomData,
            ["eventId"] = Ids.Uuid(),
            ["eventName"] = "ReferenceChanges",
            ["eventPartNumber"] = 1,
            ["eventSource"] = "aws:codecommit",
            ["eventSourceARN"] = RepositoryMetadata.RepositoryArn(repository, scope),
            ["eventTime"] = now.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'+0000'", System.Globalization.CultureInfo.InvariantCulture),
            ["eventTotalParts"] = 1,
            ["eventTriggerConfigId"] = repository.TriggersId ?? repository.Id,
            ["eventTriggerName"] = trigger.Name,
            ["eventVersion"] = "1.0",
            ["userIdentityARN"] = callerArn,
        };
        return new JsonObject { ["Records"] = new JsonArray(record) }.ToJsonString();
    }
}
