namespace Amazon.CloudFormation.Model;

public partial class TemplateParameter
{
    public string? ParameterKey { get; set; }

    public string? DefaultValue { get; set; }

    public bool? NoEcho { get; set; }

    /// <summary>1 to 1024 characters.</summary>
    public string? Description { get; set; }
}
