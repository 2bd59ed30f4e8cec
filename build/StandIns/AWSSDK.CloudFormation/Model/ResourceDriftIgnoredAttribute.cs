namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>ResourceDriftIgnoredAttribute</c>.</summary>
public partial class ResourceDriftIgnoredAttribute
{
    public string? Path { get; set; }

    public DriftIgnoredReason? Reason { get; set; }
}
