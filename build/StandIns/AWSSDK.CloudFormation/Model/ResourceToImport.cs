namespace Amazon.CloudFormation.Model;

public partial class ResourceToImport
{
    /// <summary>Required; 1 to 256 characters.</summary>
    public string? ResourceType { get; set; }

    /// <summary>Required.</summary>
    public string? LogicalResourceId { get; set; }

    /// <summary>Required; 1 to 256 entries.</summary>
    public Dictionary<string, string>? ResourceIdentifier { get; set; }
}
