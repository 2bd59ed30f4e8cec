namespace Amazon.CloudFormation.Model;

public partial class ResourceIdentifierSummary
{
    /// <summary>1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    /// <summary>1 to 200 elements.</summary>
    public List<string>? LogicalResourceIds { get; set; }

    public List<string>? ResourceIdentifiers { get; set; }
}
