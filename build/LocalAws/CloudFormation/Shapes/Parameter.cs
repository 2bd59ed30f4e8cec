namespace LocalAws.CloudFormation.Shapes;

/// <summary>A parameter of a stack.</summary>
public sealed record Parameter(string? ParameterKey, string? ParameterValue)
{
    /// <summary>Keep what the stack has.</summary>
    public bool? UsePreviousValue { get; init; }

    /// <summary>What Systems Manager has under the value.</summary>
    public string? ResolvedValue { get; init; }
}
