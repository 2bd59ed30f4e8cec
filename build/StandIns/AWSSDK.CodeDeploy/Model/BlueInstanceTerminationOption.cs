namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>BlueInstanceTerminationOption</c>.</summary>
public partial class BlueInstanceTerminationOption
{
    public InstanceAction? Action { get; set; }

    public int? TerminationWaitTimeInMinutes { get; set; }
}
