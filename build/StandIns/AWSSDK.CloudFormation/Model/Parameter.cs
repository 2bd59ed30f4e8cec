namespace Amazon.CloudFormation.Model;

/// <summary>CloudFormation's <c>Parameter</c>.</summary>
public partial class Parameter
{
    public string? ParameterKey { get; set; }

    public string? ParameterValue { get; set; }

    public bool? UsePreviousValue { get; set; }

    public string? ResolvedValue { get; set; }
}
