namespace Amazon.CodePipeline.Model;

/// <summary>CodePipeline's <c>EnvironmentVariable</c>.</summary>
public partial class EnvironmentVariable
{
    /// <summary>Required; 1 to 128 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required; 1 to 2000 characters.</summary>
    public string? Value { get; set; }

    public EnvironmentVariableType? Type { get; set; }
}
