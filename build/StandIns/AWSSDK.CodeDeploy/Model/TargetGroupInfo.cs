namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>TargetGroupInfo</c>.</summary>
public partial class TargetGroupInfo
{
    public string? Name { get; set; }
}
