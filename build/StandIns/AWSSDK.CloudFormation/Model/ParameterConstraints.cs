namespace Amazon.CloudFormation.Model;

public partial class ParameterConstraints
{
    public List<string>? AllowedValues { get; set; }
}
