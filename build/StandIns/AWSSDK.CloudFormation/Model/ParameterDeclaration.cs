namespace Amazon.CloudFormation.Model;

public partial class ParameterDeclaration
{
    public string? ParameterKey { get; set; }

    public string? DefaultValue { get; set; }

    public string? ParameterType { get; set; }

    public bool? NoEcho { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }

    public ParameterConstraints? ParameterConstraints { get; set; }
}
