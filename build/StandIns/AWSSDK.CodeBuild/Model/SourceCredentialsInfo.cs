namespace Amazon.CodeBuild.Model;

public partial class SourceCredentialsInfo
{
    /// <summary>At least 1 characters.</summary>
    public string? Arn { get; set; }

    public ServerType? ServerType { get; set; }

    public AuthType? AuthType { get; set; }

    public string? Resource { get; set; }
}
