namespace Amazon.Lambda.Model;

public partial class FunctionCodeLocation
{
    public string? RepositoryType { get; set; }

    public string? Location { get; set; }

    public string? ImageUri { get; set; }

    public string? ResolvedImageUri { get; set; }

    public string? SourceKMSKeyArn { get; set; }
}
