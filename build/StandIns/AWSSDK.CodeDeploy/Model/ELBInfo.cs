namespace Amazon.CodeDeploy.Model;

/// <summary>CodeDeploy's <c>ELBInfo</c>.</summary>
public partial class ELBInfo
{
    public string? Name { get; set; }
}
