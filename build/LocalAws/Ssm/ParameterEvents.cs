using System.Text.Json.Nodes;
using LocalAws.Kernel;

namespace LocalAws.Ssm;

/// <summary>Tells EventBridge of parameters that change (Systems Manager User Guide, "EventBridge event types for Systems Manager").</summary>
internal sealed class ParameterEvents(EventBus bus, TimeProvider clock)
{
    public const string Create = "Create";
    public const string Update = "Update";
    public const string Delete = "Delete";
    public const string Label = "LabelParameterVersion";

    /// <summary>What was done to a parameter, with the current transaction.</summary>
    public void Tell(Scope scope, StoredParameter parameter, string operation)
    {
        var detail = new JsonObject { ["operation"] = operation, ["name"] = parameter.Name, ["type"] = parameter.Latest.Type };
        if (parameter.Latest.Description is { Length: > 0 } description)
            detail["description"] = description;
        bus.Publish(new AwsEvent(scope, "aws.ssm", "Parameter Store Change", clock.GetUtcNow(), [ParameterStore.ArnOf(scope, parameter.Name)], detail));
    }
}
