namespace Amazon.CloudFormation.Model;

public partial class ResourceDriftIgnoredAttribute
{
    public string? Path { get; set; }

    public DriftIgnoredReason? Reason { get; set; }
}
