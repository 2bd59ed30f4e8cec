namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>SourceAuth</c>.</summary>
public partial class SourceAuth
{
    /// <summary>Required.</summary>
    public SourceAuthType? Type { get; set; }

    public string? Resource { get; set; }
}
