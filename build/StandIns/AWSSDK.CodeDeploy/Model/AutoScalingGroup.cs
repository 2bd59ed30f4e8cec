namespace Amazon.CodeDeploy.Model;

public partial class AutoScalingGroup
{
    public string? Name { get; set; }

    public string? Hook { get; set; }

    public string? TerminationHook { get; set; }
}
