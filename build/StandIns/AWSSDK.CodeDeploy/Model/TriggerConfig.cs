namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TriggerConfig</c>.</summary>
public partial class TriggerConfig
{
    public string? TriggerName { get; set; }

    public string? TriggerTargetArn { get; set; }

    public List<string>? TriggerEvents { get; set; }
}
