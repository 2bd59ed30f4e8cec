namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>EnvironmentVariable</c>.</summary>
public partial class EnvironmentVariable
{
    /// <summary>Required; at least 1 characters.</summary>
    public string? Name { get; set; }

    /// <summary>Required.</summary>
    public string? Value { get; set; }

    public EnvironmentVariableType? Type { get; set; }
}
