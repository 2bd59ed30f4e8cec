using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.SecretsManager;

/// <summary>Tells EventBridge of stages that moved (Secrets Manager User Guide, "Secret Label Updated event").</summary>
internal sealed class SecretEvents(EventBus bus, TimeProvider clock)
{
    /// <summary>One event a stage that another version has now; those that come and go with a rotation, or follow AWSCURRENT, tell nothing.</summary>
    public void Moved(Scope scope, StoredSecret before, StoredSecret after)
    {
        var moved = after.Values.SelectMany(value => value.Stages, (value, stage) => (stage, value.VersionId))
            .Where(each => each.stage is not Stages.Pending and not Stages.Previous && before.AtStage(each.stage)?.VersionId != each.VersionId);
        foreach (var (stage, version) in moved)
        {
            var detail = new JsonObject { ["name"] = after.Name, ["labelUpdated"] = stage, ["versionId"] = version };
            bus.Publish(new AwsEvent(scope, "aws.secretsmanager", "Secret Label Updated", clock.GetUtcNow(), [after.Arn], detail));
        }
    }
}
