using System.Text;
using System.Text.Json.Nodes;
using LocalAws.Http;
using LocalAws.Kernel;
using LocalAws.Lambda;
using LocalAws.Sns;

namespace LocalAws.CodeCommit.Execution;

/// <summary>Tells a trigger's topic or function of a change, in CodeCommit's words. A function must let CodeCommit invoke it; a topic of the account does.</summary>
internal sealed class TriggerSender(Publish publish, Invoke invoke, FunctionPolicies policies, TimeProvider clock)
{
    /// <exception cref="AwsException">The destination is not there, or does not take it.</exception>
    public async Task SendAsync(Scope scope, RepositoryRecord repository, RepositoryTrigger trigger, ReferenceChange change, string callerArn, CancellationToken cancellation)
    {
        var source = RepositoryMetadata.RepositoryArn(repository, scope);
        var call = new CallContext { Scope = scope, Principal = $"arn:aws:iam::{scope.AccountId}:root", Now = clock.GetUtcNow(), SourceArn = source, Cancellation = cancellation };
        var message = Message(scope, repository, trigger, change, callerArn, call.Now);
        if (trigger.DestinationArn.Contains(":sns:", StringComparison.Ordinal))
        {
            await publish.InvokeAsync(new PublishRequest(trigger.DestinationArn, null, null, message, "UPDATE: AWS CodeCommit " + scope.Region + " " + repository.Name, null, null), call);
            return;
        }
        policies.Demand(scope, FunctionReference.Parse(trigger.DestinationArn, null, scope), "codecommit.amazonaws.com", source);
        await invoke.InvokeAsync(new InvokeRequest { FunctionName = trigger.DestinationArn, InvocationType = "Event", Payload = Encoding.UTF8.GetBytes(message) }, call);
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
