namespace Amazon.CodePipeline.Model;

public partial class S3Location
{
    /// <summary>3 to 63 characters.</summary>
    public string? Bucket { get; set; }

    /// <summary>1 to 100 characters.</summary>
    public string? Key { get; set; }
}
