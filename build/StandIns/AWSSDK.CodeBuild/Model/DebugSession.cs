namespace Amazon.CodeBuild.Model;

public partial class DebugSession
{
    public bool? SessionEnabled { get; set; }

    /// <summary>At least 1 characters.</summary>
    public string? SessionTarget { get; set; }
}
