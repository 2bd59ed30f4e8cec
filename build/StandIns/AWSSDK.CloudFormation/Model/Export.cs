namespace Amazon.CloudFormation.Model;

public partial class Export
{
    public string? ExportingStackId { get; set; }

    public string? Name { get; set; }

    public string? Value { get; set; }
}
