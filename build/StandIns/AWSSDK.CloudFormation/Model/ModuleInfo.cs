namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>ModuleInfo</c>.</summary>
public partial class ModuleInfo
{
    public string? TypeHierarchy { get; set; }

    public string? LogicalIdHierarchy { get; set; }
}
