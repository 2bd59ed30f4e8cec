namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>AutoScalingGroup</c>.</summary>
public partial class AutoScalingGroup
{
    public string? Name { get; set; }

    public string? Hook { get; set; }

    public string? TerminationHook { get; set; }
}
