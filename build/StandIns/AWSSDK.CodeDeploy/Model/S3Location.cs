namespace Amazon.CodeDeploy.Model;

public partial class S3Location
{
    public string? Bucket { get; set; }

    public string? Key { get; set; }

    public BundleType? BundleType { get; set; }

    public string? Version { get; set; }

    public string? ETag { get; set; }
}
