namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>ExportedEnvironmentVariable</c>.</summary>
public partial class ExportedEnvironmentVariable
{
    /// <summary>At least 1 characters.</summary>
    public string? Name { get; set; }

    public string? Value { get; set; }
}
