using System.Globalization;
using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Publishes what EventBridge gets of commands (Systems Manager User Guide, "Amazon EventBridge event examples for Systems Manager").</summary>
internal sealed class CommandEvents(EventBus bus, TimeProvider clock)
{
    /// <summary>A command has another status.</summary>
    public void Changed(Scope scope, Command command, IEnumerable<string> instanceIds) => Publish(scope, "EC2 Command Status-change Notification", instanceIds, new JsonObject
    {
        ["command-id"] = command.CommandId,
        ["document-name"] = command.DocumentName,
        ["expire-after"] = Time(command.ExpiresAfter!.Value),
        ["parameters"] = new JsonObject((command.Parameters ?? new Dictionary<string, IReadOnlyList<string>>())
            .Select(each => KeyValuePair.Create(each.Key, (JsonNode?)new JsonArray([.. each.Value.Select(value => JsonValue.Create(value))])))),
        ["requested-date-time"] = Time(command.RequestedDateTime!.Value),
        ["status"] = command.Status,
    });

    /// <summary>A command has another status on one of its instances.</summary>
    public void Changed(Scope scope, StoredInvocation invocation) => Publish(scope, "EC2 Command Invocation Status-change Notification", [invocation.InstanceId], new JsonObject
    {
        ["command-id"] = invocation.CommandId,
        ["document-name"] = invocation.DocumentName,
        ["instance-id"] = invocation.InstanceId,
        ["requested-date-time"] = Time(invocation.Requested),
        ["status"] = invocation.Status,
    });

    private void Publish(Scope scope, string type, IEnumerable<string> instanceIds, JsonObject detail) =>
        bus.Publish(new AwsEvent(scope, "aws.ssm", type, clock.GetUtcNow(), [.. instanceIds.Select(id => Arn.Of("ec2", scope, "instance/" + id).ToString())], detail));

    private static string Time(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
}
