namespace Amazon.CodeBuild.Model;

/// <summary>CodeBuild's <c>DebugSession</c>.</summary>
public partial class DebugSession
{
    public bool? SessionEnabled { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? SessionTarget { get; set; }
}
