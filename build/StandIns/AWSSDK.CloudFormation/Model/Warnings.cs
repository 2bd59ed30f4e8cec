namespace Amazon.CloudFormation.Model;

public partial class Warnings
{
    public List<string>? UnrecognizedResourceTypes { get; set; }
}
