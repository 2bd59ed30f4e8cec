namespace Amazon.CodeBuild.Model;

public partial class ExportedEnvironmentVariable
{
    /// <summary>At least 1 characters.</summary>
    public string? Name { get; set; }

    public string? Value { get; set; }
}
