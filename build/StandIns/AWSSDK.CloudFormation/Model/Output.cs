namespace Amazon.CloudFormation.Model;

public partial class Output
{
    public string? OutputKey { get; set; }

    public string? OutputValue { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }

    public string? ExportName { get; set; }
}
