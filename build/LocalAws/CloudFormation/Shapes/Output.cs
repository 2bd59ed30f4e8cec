namespace LocalAws.CloudFormation.Shapes;

/// <summary>An output of a stack.</summary>
public sealed record Output(string OutputKey, string OutputValue)
{
    public string? Description { get; init; }

    /// <summary>Name that other stacks import it by.</summary>
    public string? ExportName { get; init; }
}
