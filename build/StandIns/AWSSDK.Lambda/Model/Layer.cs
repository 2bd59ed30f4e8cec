namespace Amazon.Lambda.Model;

public partial class Layer
{
    /// <summary>1 to 140 characters.</summary>
    public string? Arn { get; set; }

    public long? CodeSize { get; set; }

    public string? SigningProfileVersionArn { get; set; }

    public string? SigningJobArn { get; set; }
}
