namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>AutoRollbackConfiguration</c>.</summary>
public partial class AutoRollbackConfiguration
{
    public bool? Enabled { get; set; }

    public List<string>? Events { get; set; }
}
