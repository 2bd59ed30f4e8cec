namespace Amazon.CloudFormation.Model;

public partial class ModuleInfo
{
    public string? TypeHierarchy { get; set; }

    public string? LogicalIdHierarchy { get; set; }
}
